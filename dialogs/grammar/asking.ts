import { words } from './words.ts';

/** How people ask in the midst of an answer, both languages together, since either is understood in either. */
export const asking = {
  /** Said before a question, and no part of it. */
  openers: words(`
    et, mais, euh, heu, lol, mdr, haha, ouin, coudonc, bon, ben, ok, okay, hum, hey, hé, allo, bonjour, salut, pardon, désolé, désolée, attends, attendez
    minute, une, svp, stp, s il vous plaît, s il te plaît, avant de répondre, par curiosité, juste, question, au fait, donc
    dis moi, dites moi, dites, dis, sais tu, savez vous, je me demande, j aimerais savoir, je voudrais savoir, je veux savoir
    peux tu me dire, pouvez vous me dire, j ai une question, and, but, uh, um, well, so, hi, hello, sorry, wait, please
    just, quick question, by the way, before that, actually, tell me, could you tell me, can you tell me, do you know
    i wonder, i was wondering, i d like to know, i have a question, i want to know, merci, thanks
  `),
  /** A text that starts so asks something. */
  leads: words(`
    est ce que, est ce qu, c est tu, c tu, est tu, esce que, es ce que, combien, comment, pourquoi, pourkoi, pkoi, quand, quel, quelle, quels, quelles
    lequel, laquelle, qui, que se passe, qu arrive, qu est ce qui, qu est ce qu, que faire, que dois je, que peux tu, que pouvez vous
    que sais tu, que savez vous, que vois, que voient, que deviennent, que devient, que contient, que recevrai, que recevra
    à quoi, à qui, à combien, de quoi, de quel, d où, où je, où on, où est, où sont, où se, où trouver, où puis, où peut
    où dois, où ça, où vois, où vont, où va, où faut, où créer, où regler, où entrer, où taper, où verifier, où lire, où copier, où voir, où trouve, où régler, où les
    où il, où le, où la, où mes, où mon, peut on, puis je, peux je, peut il, dois je, doit on, faut il, y a t il, ya t il
    as tu, avez vous, es tu, êtes vous, pouvez vous, peux tu, parlez vous, parles tu, gardez vous, gardes tu, stockez vous
    faites vous, fais tu, sait on, a t on, sont ils, sont elles, est il, est elle, est on, ai je, suis je, va t il, jusqu à combien
    depuis quand, pendant combien, dans combien, en combien, sur quel, sur quelle, avec quel, dans quel, dans quelle, pour quel
    what, wat, what s, whats, wats, how, hows, how s, when, where, wheres, where s, why, whys, who, whos, who s, whose, which, can i, can we
    can you, can the, can an, can a, can my, can agents, can it, could i, could we, could you, may i, may we, do i, do we, do you, do the
    do my, do agents, do templates, does, did, is it, is there, is this, is the, is a, is my, is an, is that, are there, are the, are you, are my
    are landlines, are templates, are slas, am i, should i, should we, must i, must we, will it, will the, will my, will this, would it
    has it, have i, must the, is whatsapp, is chenal
  `),
  /** A text that starts so, and goes on with a term, asks what it means. */
  defining: words(`
    c est quoi, cest quoi, c quoi, c koi, cé quoi, ces quoi, c est koi, qu est ce que c est, qu est ce que c est que, qu est ce que, quest ce que, quest ce qu, kesse
    qu est ce qu, kesako, que veut dire, que signifie, que signifient, que veulent dire, ça veut dire quoi, ca veut dire koi, qu entend on par
    qu entendez vous par, définition, définition de, définir, définissez, explique moi, expliquez moi, explique, expliquez, parle moi de
    parlez moi de, ça sert à quoi, à quoi sert, à quoi servent, quelle est la définition de, qu appelle t on, c est quoi ça
    what is, what s, whats, wats, what are, what does, what do you mean by, what is meant by, what do you call, define
    definition of, meaning of, what is the meaning of, explain, explain to me, tell me about, describe, what exactly is, wat is
  `),
  /** A text that ends so asks something, and asks what the words before it mean. */
  tails: words(`
    c est quoi, cest quoi, c koi, c quoi, ça veut dire quoi, ça signifie quoi, kesako, veut dire quoi, késako
    what is that, what s that, whats that, means what, what does that mean, what does it mean
  `),
  /** A text that ends so asks something. */
  endings: words(`
    combien, comment, pourquoi, quand, que faire, quoi faire, je fais quoi, on fait quoi, je fais comment, on fait comment, what do i do, what to do, what should i do, what now, how much, how many, how long
    combien de temps, c est où, où ça
  `),
  /** Words after a term that do not change the question. */
  closers: words(`
    exactement, au juste, déjà, svp, stp, s il vous plaît, s il te plaît, merci, ici, dans cxone, dans whatsapp, en fait, donc, ça veut dire
    mean, means, stand for, used for, for, about, exactly, please, here, in cxone, in whatsapp, thanks, again, actually, mean here, signifie, veut dire
  `),
  /** Ask whether an answer is needed at all. */
  whether: words(
    'obligatoire, obligatoires, obligé, obligée, nécessaire, requis, requise, facultatif, facultative, mandatory, required, compulsory, necessary, optional, needed',
  ),
  /** Ask for one of the options. */
  which: words('lequel, laquelle, lesquels, lesquelles, quel, quelle, which, what'),
  weighing: words(`
    mieux, meilleur, meilleure, meilleurs, prendre, prends, prend, choisir, choisis, choisit, recommandez, recommandes, recommandé, conseillez
    conseilles, conseillé, suggérez, suggères, suggéré, préférable, simple, vaut, devrais, better, best, choose, pick, recommend, suggest
    take, select, simplest, easiest, one, option, choix
  `),
  differing: words('différence, différences, différent, diff, difference, differences, different'),
  /** Questions about the pending question itself. */
  pointing: words(`
    où, c est où, où est ce, où je trouve ça, où on trouve ça, où trouver ça, où je le trouve, où je la trouve, où est ce que je trouve ça
    où est ce que je le trouve, où est ce que je trouve cela, où puis je le trouver, où puis je la trouver, où puis je trouver ça
    où le trouver, où la trouver, où les trouver, où ça, où ça se trouve, ça se trouve où, c est où ça, où je vois ça, où est ce que je vois ça, comment je trouve ça
    comment trouver ça, comment le trouver, comment la trouver, comment savoir, comment je sais, comment je fais pour savoir, comment je le sais
    c est quoi ça, c est quoi, c koi ça, c koi, c quoi ça, c quoi, qu est ce que c est, qu est ce que c est que ça, à quoi ça sert, à quoi ça sert ça, ça sert à quoi, pourquoi vous demandez ça
    pourquoi tu demandes ça, pourquoi cette question, pourquoi demandez vous ça, pourquoi demandez vous cela, pourquoi c est nécessaire, est ce obligatoire, c est obligatoire
    est ce que c est obligatoire, est ce nécessaire, est ce que c est nécessaire, je dois répondre quoi, quoi répondre, que répondre, que dois je répondre, que mettre, je mets quoi, qu est ce que je mets
    qu est ce que je réponds, que dois je mettre, quoi mettre, où je clique, où est ce que je clique, où cliquer, sur quoi je clique, quel bouton, un exemple, donnez moi un exemple, avez vous un exemple, t as un exemple, par exemple, exemple
    where, where is it, where is that, where is this, where s that, where s it, wheres it, where do i find it, where do i find that, where do i find this, where do i get it
    where do i get that, where do i get this, where can i find it, where can i find that, where can i find this, where can i see it, where do i see it, where do i see that, where do i see this, where to find it
    where would i find that, where would i find it, where would i find this, how do i find it, how do i find that, how do i find this, how do i get it, how do i get that
    how do i know, how do i know that, how would i know, how can i know, how to find it, what is it, what is this, what is that, what s that, what s this, whats this, whats that
    what is this for, what is it for, what s it for, what s this for, why do you need this, why do you need that, why do you need it, why do you ask that, why do you want to know
    why are you asking, why this question, is it required, is it mandatory, is this required, is this mandatory, is it necessary, is that required, do i have to, do i need to answer
    what should i answer, what should i put, what do i put, what do i answer, what do i write, what should i write, what do i say, where do i click, where to click, what do i click, which button, what button do i press, which button do i press, an example, give me an example, do you have an example, for example, example, any example
  `),
  /** What comes after the pending question, as patterns. */
  next: words(`
    prochaine|suivante|prochain|suivant etape*|tache*|question*|fois, apres quoi|vien*|fait, ensuite quoi|fait|vien*, next step*|task*|question*|thing, what next, what after, comes next|after, reste faire|quoi, what|much|many left, whats|much left, left do, remains do
  `),
  /** How many tasks there are, and which, as patterns. */
  tasks: words(`
    combien tache*|etape*|section*|partie*, quelles|liste tache*|etape*, how many task*|steps|sections, which|list tasks|steps, what are tasks|steps, quelles sont taches|etapes
  `),
  /** What a task is called. */
  task: words('tâche, tâches, tache, task, tasks, section, partie, étape, step'),
  articles: words(
    'le, la, les, l, un, une, des, du, de, d, ce, cet, cette, ces, mon, ma, mes, votre, vos, notre, nos, au, aux, en, the, a, an, my, your, our, this, that, of, exactement, exactly, word, mot, terme, term',
  ),
  between: words(
    'différence entre, difference entre, difference between, differences between, différences entre, diff entre',
  ),
  and: words('et, pis, pi, ou, and, or, vs, versus, avec, with, contre'),
  /** Words that carry no topic. */
  empty: words(`
    le, la, les, l, un, une, des, du, de, d, au, aux, et, ou, ni, en, dans, pour, par, sur, sous, avec, chez, vers, ce, cet, cette, ces, c, ça, cela, ceci, est, sont
    etre, était, sera, soit, il, elle, ils, elles, on, je, j, me, m, moi, mon, ma, mes, tu, te, t, toi, ton, ta, tes, nous, notre, nos, vous, votre, vos, se, s, si, son, sa, ses, leur, leurs, lui
    que, qu, qui, quoi, dont, y, ne, n, pas, plus, a, ai, as, avons, avez, ont, aura, avoir, faut, faire, fait, fais, font, faudra, peut, peux, peuvent, puis, pouvons, pouvoir, doit, dois, devons, doivent, dois, va, vais, vont, aller
    comme, donc, alors, bien, aussi, même, tout, tous, toute, toutes, rien, quel, quelle, quels, quelles, comment, combien, pourquoi, quand, lequel, laquelle, svp, stp, merci, exactement, vraiment, là, ici, déjà, encore, maintenant, après, avant
    veut, veux, voudrais, aimerais, savoir, sais, dire, dis, dites, entre, chaque, chose, cas, quelque, prend, prendre, mettre, met, mets, utiliser, utilise, utilisé, besoin, possible, normal, correct, sans, etc, vrai, ok, gens, monde, trop, très, marche, arrive, passe, se, koi, kesse, est, t, jour, jours, trouve, trouver, vois, voir, nécessaire, différent
    the, a, an, of, to, in, on, for, with, at, by, from, into, is, are, be, been, being, was, were, am, do, does, did, done, doing, can, could, may, might, should, must, will, would, shall, have, has, had, having
    i, we, you, he, she, it, they, them, me, us, my, our, your, his, her, its, their, this, that, these, those, there, here, what, which, who, whom, whose, when, where, why, how, much, many, s, re, ve, ll, m, d, t
    and, or, nor, but, if, so, as, than, then, not, no, yes, just, also, too, any, some, all, every, only, about, get, gets, got, make, makes, go, goes, going, want, wants, need, needs, needed, know, please, thanks, really, exactly, mean, means
    use, used, using, work, works, happen, happens, right, now, yet, still, before, after, again, ok, thing, things, something, anything, someone, find, see, way, ever, long, take, takes, able, possible, normal, one, put
    whatsapp, cxone, nice, meta, facebook, chenal, dx, digital, numérique, experience, incontact
  `),
} as const;

/** How people tell of an error. */
export const erring = {
  /** Before or after a code, they make it the code of an error. */
  words: words(
    'erreur, erreurs, err, error, errors, subcode, errorcode, exception, fbtrace, fbtrace_id, oauthexception, sous code',
  ),
  /** A text that starts so gives the words of an error. */
  openings: words(`
    erreur, message d erreur, le message d erreur est, le message est, ça dit, ca dit, ça affiche, facebook dit, facebook affiche, meta dit, meta affiche, cxone dit, cxone affiche, il est écrit, je vois le message, j ai le message, j ai ce message
    message, error, error message, the error message is, the message is, the error is, l erreur est, it says, facebook says, meta says, cxone says, it shows, i see the message, i get the message, i get this message, i got the message, i get this error, i got this error, j ai cette erreur
  `),
} as const;
