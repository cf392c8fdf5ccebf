import type { FieldId } from '../../machines/setup.ts';
import { keyOf } from './grammar.ts';
import type { Words } from './shape.ts';
import { words } from './words.ts';

/** The words with which people lay out several answers in one message; both languages beside each other. */
interface Gathering {
  /** Between the name of a value and the value. */
  readonly copulas: Words;
  /** Before the name of a value. */
  readonly articles: Words;
  /** Between one answer and the next. */
  readonly joiners: Words;
  /** Between two values, names or not. */
  readonly splits: Words;
  /** Before a name, to say that it is not wanted. */
  readonly negators: Words;
  /** At the start of a value, which is then the rest of a longer name: « campagne d’hiver ». */
  readonly prepositions: Words;
  /** Lines that hold nothing to keep. */
  readonly courtesies: Words;
  /** Names of values that this setup does not ask for. */
  readonly foreign: Words;
  /** Words that a company's name ends with. */
  readonly companies: Words;
  /** Words that a company's name begins with. */
  readonly trades: Words;
  /** Words of the line of a street. */
  readonly streets: Words;
  /** Words of an offer's name that say what is wanted, so that no yes is needed. */
  readonly wished: Words;
  /** Words that make a phone number the one that is set up. */
  readonly ownNumber: Words;
}

const fr: Gathering = {
  copulas: words(
    "est, s'appelle, se nomme, s'appellera, devrait être, doit être, sera, sont, seront, c'est, ce sera, serait, vaut",
  ),
  articles: words('le, la, les, l, un, une, des, notre, nos, mon, ma, mes, votre, son, sa, pour, avec'),
  joiners: words('et, puis, pis, ensuite, aussi, ainsi que, avec, plus'),
  splits: words('et, puis, pis, ainsi que'),
  negators: words('sans, pas de, pas d, aucun, aucune, pas'),
  prepositions: words('de, d, du, des, à, au, aux, en, pour, par, sur, sans, que, qui, dans, et, ou'),
  courtesies: words(`
    bonjour, bonsoir, salut, merci, merci d'avance, merci beaucoup, cordialement, bien cordialement, bien à vous
    salutations, meilleures salutations, bonne journée, voici, voici nos coordonnées, voici les informations
    voici les infos, coordonnées, nos coordonnées, mes coordonnées, informations, infos, s'il vous plaît, svp
  `),
  foreign: words(`
    fax, télécopieur, téléc, télécopie, poste, neq, tps, tvq, tva, siret, siren, titre, fonction, service, facebook
    linkedin, instagram, contact, gérant, gérante, personne, responsable
  `),
  companies: words('inc, ltée, enr, senc, sencrl, sarl, sas, sa, srl, coop, cie, compagnie, société, fils'),
  trades: words(`
    clinique, boutique, garage, centre, restaurant, café, salon, groupe, école, hôtel, pharmacie, dentisterie, cabinet
    magasin, boulangerie, épicerie, librairie, agence, auberge, bistro, institut, fondation, fleuriste, quincaillerie
  `),
  streets: words('rue, avenue, av, boulevard, boul, bd, chemin, ch, route, rang, place, allée, quai, impasse, bureau'),
  wished: words(
    'proposé, proposée, proposées, suggéré, suggérée, suggérées, recommandé, recommandée, recommandées, comme',
  ),
  ownNumber: words('canal, WhatsApp'),
};

const en: Gathering = {
  copulas: words("is, is called, is named, should be, must be, called, named, are, will be, would be, it's, it is"),
  articles: words('the, a, an, our, my, your, its, for, with'),
  joiners: words('and, then, also, plus, with'),
  splits: words('and, then'),
  negators: words('no, without, not'),
  prepositions: words('of, for, to, in, at, on, by, with, from, and, or, that, which'),
  courtesies: words(`
    hello, hi, hey, good morning, good afternoon, thanks, thank you, many thanks, regards, best regards, kind regards
    best, sincerely, cheers, here you go, here are our details, here are the details, our details, details, contact us
    please
  `),
  foreign: words('fax, extension, ext, vat, tax number, title, position, job title, department, manager, person'),
  companies: words('inc, ltd, limited, llc, llp, corp, corporation, gmbh, co, company, plc, sons'),
  trades: words(
    'clinic, shop, store, center, group, school, hotel, pharmacy, bakery, agency, inn, institute, foundation',
  ),
  streets: words('street, st, avenue, ave, road, rd, boulevard, blvd, lane, drive, dr, way, square, suite, highway'),
  wished: words('suggested, recommended, proposed, like, same, default'),
  ownNumber: words('channel, WhatsApp'),
};

const keysOf = (read: (one: Gathering) => Words): ReadonlySet<string> =>
  new Set([...read(fr), ...read(en)].map((word) => keyOf(word)));

/** Folded words of both languages. */
export const gathering: { readonly [K in keyof Gathering]: ReadonlySet<string> } = {
  copulas: keysOf((one) => one.copulas),
  articles: keysOf((one) => one.articles),
  joiners: keysOf((one) => one.joiners),
  splits: keysOf((one) => one.splits),
  negators: keysOf((one) => one.negators),
  prepositions: keysOf((one) => one.prepositions),
  courtesies: keysOf((one) => one.courtesies),
  foreign: keysOf((one) => one.foreign),
  companies: keysOf((one) => one.companies),
  trades: keysOf((one) => one.trades),
  streets: keysOf((one) => one.streets),
  wished: keysOf((one) => one.wished),
  ownNumber: keysOf((one) => one.ownNumber),
};

/** Short names that do not say which of several questions is meant; what is open decides. */
export const shortNames: { readonly [K in FieldId]?: Words } = {
  'business.name': words('nom, name, entreprise, compagnie, société, company, business'),
  'business.description': words('description, about us, à propos'),
  'business.businessManagerId': words('business manager, BM, BM ID, ID, id Facebook'),
  'business.website': words('site, site Web, website, Web, site Internet, adresse Web, Web address, web site'),
  'business.email': words('mail, courriel, e-mail, adresse e-mail, adresse de courriel'),
  'business.timeZone': words('fuseau horaire, fuseau, time zone, timezone'),
  'channels[].phoneNumber': words(`
    tél, téléphone, tel, phone, telephone, cell, cellulaire, mobile, portable, numéro WhatsApp, no de téléphone
    WhatsApp number
  `),
  'channels[].profile.displayName': words('nom, name, display name'),
  'channels[].profile.category': words('catégorie, category'),
  'channels[].profile.description': words('description'),
  'channels[].profile.website': words('site, site Web, website, Web'),
  'channels[].profile.origin': words('profil, profile'),
  'setup.channels[].profileFromCompany': words(`
    profil comme l'entreprise, profil comme la compagnie, profil comme celui de l'entreprise, profile like the company
    profile same as company, profile same as the company, same profile as the company
  `),
  'channels[].name': words('nom, name'),
  'templates[].name': words('nom, name, modèle, template'),
  'templates[].category': words('catégorie, category'),
  'templates[].language': words('langue, language'),
  'templates[].channels': words('canaux, channels, canal, channel'),
  'richMessages[].channels': words('canaux, channels'),
  'customComponent.channels': words('canaux, channels'),
  'customComponent.heightPixels': words('hauteur, height'),
  'roles[].name': words('nom, name'),
  'setup.roles[].channels': words('canaux, channels, canal, channel'),
  'routing.queues[].name': words('nom, name'),
  'routing.queues[].includedChannels': words('canaux, channels'),
  'skills[].name': words('nom, name'),
  'setup.skills[].options': words('option, options'),
  'skills[].serviceLevel.thresholdSeconds': words('seuil, threshold'),
  'skills[].agentResponse.firstSeconds': words('première réponse, first response'),
  'skills[].agentResponse.followOnSeconds': words('réponse suivante, following response, next response, suivante'),
  'globalSla.firstResponse': words('première réponse, first response'),
  'globalSla.solution': words('solution, résolution, resolution'),
  'businessHours.timeZone': words('fuseau horaire, fuseau, time zone'),
  'businessHours.holidays': words('jour férié, fériés, holiday'),
};
