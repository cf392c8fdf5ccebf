import { leanings } from './leanings.ts';
import { outcomes } from './outcomes.ts';
import type { Grammar } from './shape.ts';
import { valued, words } from './words.ts';

/** English, British and American. */
export const en: Grammar = {
  yes: words(`
    yes, y, yep, yeah, yup, ya, aye, sure, sure thing, of course, ok, okay, k, right, that's right, correct
    that's correct, exactly, absolutely, definitely, certainly, indeed, agreed, fine, that's fine, perfect, great
    good, sounds good, looks good, all good, confirm, confirmed, i confirm, go, go ahead, do it, please do
    yes please, yes thanks, yes thank you, true, affirmative, no problem, no worries, why not, it is, it does, i do
    i have, we do, we have, we are, i am, i agree, i accept, i think so, i think yes, i believe so, you bet, for sure
    alright, all right, aight, totally, yessir, i guess so, guess so, sounds right, looks right, that works, works for me
    👍, ✅, 👌, ✔
  `),
  no: words(`
    no, n, nope, nah, no thanks, no thank you, not yet, not now, not really, not at all, never, negative, false
    of course not, certainly not, absolutely not, definitely not, no way, don't, do not, please don't, rather not
    i don't, it isn't, it is not, it doesn't, it does not, we don't, we do not, i do not, i haven't, i have not
    we haven't, we have not, i don't think so, i'm not, i am not, we aren't, we are not, not true, not correct, incorrect, wrong
    that's wrong, disagree, i disagree, no need, not necessary, i'd rather not, nay, not today, i guess not, that's all
    that is all, that's all for now, that's enough, that's everything, that will be all, 👎, ❌
  `),
  unknown: words(`
    i don't know, i do not know, don't know, dunno, i dunno, no idea, not sure, i'm not sure, im not sure, unsure
    unknown, maybe, perhaps, idk, no clue, not certain, hard to say, can't say, i can't say, you tell me, who knows
  `),
  lacking: words(`
    i don't have it, don't have it, i do not have it, don't have that, i don't have that, don't have one
    i don't have one, not at hand, not on hand, i have to check, have to check, let me check, need to check
    i need to check, i'll check, i'm checking, checking, i must ask, i have to ask, have to ask, need to ask, i forgot, i don't remember
    don't remember, can't remember, hmm, hm, um, uh, er
  `),
  ...leanings.en,
  affirmed: words(`
    verified, already verified, it is verified, it's verified, it's already verified, it is already verified, approved
    already approved, it's approved, it is approved
  `),
  denied: words(`
    not verified, unverified, not verified yet, not yet verified, it's not verified, it isn't verified, not approved
    not approved yet, not yet approved, still not verified, never verified, never been verified
  `),
  stillToCome: words('yet, still'),
  all: words(`
    all, all of them, everything, every one, everyone, each, each one, the lot, select all
  `),
  both: words('both, both of them, the two, the two of them'),
  allOf: words('the, all, all the, all of the, all these, these, all of'),
  firsts: words('first'),
  lasts: words('last'),
  none: words(`
    none, none of them, none of these, nothing, neither, no one, nil, empty, no, just reply, only reply, we only reply
    we just reply, just replies, only replies, we will only reply, we'll just reply, we'll only reply
  `),
  and: words('and, as well as'),
  or: words('or, either, versus, vs'),
  except: words('except, except for, but, but not, without, excluding, apart from, save for, other than'),
  conditions: words('if, unless, provided, depends'),
  questions: words(`
    what, what's, how, when, where, where's, why, who, which, am i, is it, is this, is that, do i, did i, do we
    what do, should i, can i, may i, does it, can you, could you, have i, was it
  `),
  not: words(`
    not, no, never, without, neither, nor, except, don't, doesn't, isn't, aren't, can't, won't, didn't, wasn't
    haven't, hasn't, wouldn't, couldn't, shouldn't, weren't, cannot, nothing
  `),
  telephones: words('phone, phones, telephone, cell, cellphone, mobile, landline, tel'),
  flawless: words(`
    no error, no errors, without error, without errors, without any error, no problem, no problems, no issue, no issues
    no bug, no error message
  `),
  contrary: words('off'),
  fillers: words(`
    please, pls, thanks, thank you, the, a, an, i, i'd, i'll, would, like, want, to, take, choose, pick, select
    option, choice, number, button, my, our, we, is, it's, it, its, one, well, so, let, let's, go, with, for, use
    by, answer, say, of, in, at, about, around, within, max, maximum, most, under, just, this, that, are, be, from
    on
  `),
  numbers: valued(`
    zero 0, one 1, two 2, three 3, four 4, five 5, six 6, seven 7, eight 8, nine 9, ten 10, eleven 11, twelve 12
    thirteen 13, fourteen 14, fifteen 15, sixteen 16, seventeen 17, eighteen 18, nineteen 19, twenty 20, thirty 30
    forty 40, fourty 40, fifty 50, sixty 60, seventy 70, eighty 80, ninety 90, hundred 100, thousand 1000, a 1, an 1
  `),
  ordinals: valued(`
    first 1, 1st 1, second 2, 2nd 2, third 3, 3rd 3, fourth 4, 4th 4, fifth 5, 5th 5, sixth 6, 6th 6, seventh 7
    7th 7, eighth 8, 8th 8, ninth 9, 9th 9, tenth 10, 10th 10, last -1, latter -1, former 1, last one -1
  `),
  units: {
    second: words('s, sec, secs, second, seconds'),
    minute: words('m, min, mins, mn, minute, minutes'),
    hour: words('h, hr, hrs, hour, hours'),
    day: words('d, day, days'),
    week: words('w, wk, wks, week, weeks'),
    month: words('month, months'),
    year: words('y, yr, yrs, year, years'),
  },
  halves: words('half, half a, half an'),
  quarters: words('quarter, quarters'),
  dozens: valued('couple 2, dozen 12'),
  several: words('few, several, some, many'),
  bounds: words(`
    no more than, not more than, at most, at the most, less than, up to, or less, tops, at least, or so, approximately
    roughly, approx
  `),
  weekdays: {
    mon: words('monday, mondays, mon, mo'),
    tue: words('tuesday, tuesdays, tues, tue, tu'),
    wed: words('wednesday, wednesdays, weds, wed, we'),
    thu: words('thursday, thursdays, thurs, thur, thu, th'),
    fri: words('friday, fridays, fri, fr'),
    sat: words('saturday, saturdays, sat, sa'),
    sun: words('sunday, sundays, sun, su'),
  },
  workdays: words(
    'weekdays, weekday, workdays, working days, business days, business day, working day, work week, workweek, m f',
  ),
  weekend: words('weekend, weekends, week end, week ends'),
  everyDay: words(`
    every day, everyday, daily, each day, all days, all week, seven days a week, 7 days a week, 7 7, 7 days
  `),
  roundTheClock: words(`
    24 7, 24 hours, 24 hours a day, 24h, all day, all day long, round the clock, around the clock, day and night
    always open, always, nonstop, non stop
  `),
  open: words(`
    open, opened, opening hours, hours, between, and from, then, we are, we are open, we re, we open, our hours, my hours
  `),
  closed: words('closed, close, off, not open, shut'),
  noon: words('noon, midday, 12 noon'),
  midnight: words('midnight, 12 midnight'),
  to: words('to, until, till, til, through, thru, up to'),
  closesAt: words(`
    close at, closes at, closing at, finish at, finishes at, end at, ends at, open until, open till, opened until
  `),
  months: [
    words('january, jan'),
    words('february, feb'),
    words('march, mar'),
    words('april, apr'),
    words('may'),
    words('june, jun'),
    words('july, jul'),
    words('august, aug'),
    words('september, sept, sep'),
    words('october, oct'),
    words('november, nov'),
    words('december, dec'),
  ],
  outcomes: outcomes.en,
  idle: words('but'),
  commands: {
    help: words('help, help me, ?, i need help, what can i say, what can i do, commands, menu, options'),
    why: words(`
      what for, what is this, what's this, what does that mean, what is that for
      why, why?, why that, what for, why do you ask, what is this for, explain, tell me more, more, details
    `),
    back: words('back, go back, previous, undo, undo that, step back, one step back, i made a mistake, oops'),
    redo: words('redo, undo the undo'),
    status: words(`
      status, progress, where are we, where am i, what is left, what's left, how much is left, summary so far
      what did i say
    `),
    health: words('health, health card, channel health, is my channel working'),
    change: words('change, edit, modify, correct, fix, update, change an answer, change my answer'),
    skip: words('skip, skip it, skip this, pass, ignore, leave it empty, leave it blank, not needed'),
    repeat: words(`
      repeat, say again, say that again, again, pardon, what, what?, sorry, come again, i do not understand
      i don't understand
    `),
    language: words(`
      language, english, in english, switch to english, speak english, change language, english please
    `),
    save: words(`
      i will come back tomorrow, i'll be back, i'll come back later, see you tomorrow, have a nice day
      save, save it, stop, pause, quit, exit, bye, goodbye, see you, continue later, stop here, end
    `),
    review: words(`
      review, summary, recap, show all, show everything, show the configuration, configuration, export, download
    `),
    restart: words('restart, start over, start again, reset, begin again, from scratch, clear everything'),
    handOver: words(`
      i want to talk to someone, i want to talk to somebody, talk to a person, talk to a human
      hand over, handover, human, a human, talk to someone, talk to a person, contact support
    `),
    simulate: words(`
      simulate, simulation, simulator, test the routing, try the routing, run the simulator, run a simulation
    `),
    forget: words(`
      forget me, delete my data, erase my data, forget everything about me, delete everything about me
    `),
  },
};
