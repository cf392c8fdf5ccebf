import type { Grammar } from './shape.ts';
import { valued, words } from './words.ts';

/** English, British and American. */
export const en: Grammar = {
  yes: words(`
    yes, y, yep, yeah, yup, ya, aye, sure, sure thing, of course, ok, okay, k, right, that's right, correct
    that's correct, exactly, absolutely, definitely, certainly, indeed, agreed, fine, that's fine, perfect, great
    good, sounds good, looks good, all good, confirm, confirmed, i confirm, go, go ahead, do it, please do
    yes please, yes thanks, yes thank you, true, affirmative, no problem, no worries, why not, it is, it does, i do
    i have, we do, we have, we are, i am, i agree, i accept, i think so, i think yes, i believe so, 👍, ✅, 👌, ✔
  `),
  no: words(`
    no, n, nope, nah, no thanks, no thank you, not yet, not now, not really, not at all, never, negative, false
    of course not, certainly not, absolutely not, definitely not, no way, don't, do not, please don't, rather not
    i don't, it isn't, it is not, it doesn't, it does not, we don't, we do not, i do not, i haven't, i have not
    we haven't, we have not, i don't think so, i'm not, i am not, we aren't, we are not, not true, not correct, incorrect, wrong
    that's wrong, disagree, i disagree, 👎, ❌
  `),
  unknown: words(`
    i don't know, i do not know, don't know, dunno, no idea, not sure, i'm not sure, unsure, unknown, maybe, perhaps, idk
  `),
  all: words(`
    all, all of them, everything, every one, everyone, each, each one, the lot, select all
  `),
  both: words('both, both of them, the two, the two of them'),
  allOf: words('the, all, all the, all of the, all these, these, all of'),
  firsts: words('first'),
  lasts: words('last'),
  none: words('none, none of them, none of these, nothing, neither, no one, nil, empty, no'),
  and: words('and, as well as'),
  or: words('or, either, versus, vs'),
  except: words('except, except for, but, but not, without, excluding, apart from, save for, other than'),
  conditions: words('if, unless, provided, depends'),
  questions: words(`
    what, what's, how, when, where, where's, why, who, which, am i, is it, is this, is that, do i, did i, do we
    should i, can i, may i, does it, can you, could you, have i, was it
  `),
  not: words(`
    not, no, never, without, neither, nor, except, don't, doesn't, isn't, aren't, can't, won't, didn't, wasn't
    haven't, hasn't, wouldn't, couldn't, shouldn't, weren't, cannot, nothing
  `),
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
    'weekdays, weekday, workdays, working days, business days, business day, working day, work week, workweek',
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
  outcomes: {
    done: words(`
      done, it's done, it is done, all done, that's done, finished, i'm done, i am done, i'm finished, completed
      complete, ok, okay, yes, yep, next, ready, did it, i did, i did it, success, it worked, works, it works
      worked, continue, got it, i got it, got the code, received, i received it, deleted, i deleted it, removed
      i removed it, check, ✅, 👍, ✔
    `),
    failed: words(`
      error, an error, i get an error, i got an error, it failed, failed, fail, it doesn't work, doesn't work
      didn't work, won't work, it does not work, not working, it isn't working, blocked, i'm blocked, i'm stuck, stuck
      impossible, refused, rejected, i can't, i cannot, can't, cannot, problem, a problem, there is a problem
      error message, access denied, denied, didn't get, did not get, didn't receive, did not receive
      haven't received, have not received, haven't got, not received, never came, never got, never got it
      never received, nothing came, nothing received, still nothing, no code, invalid code, wrong code
      already registered, already used, already in use, already taken, ❌, 👎
    `),
    different: words(`
      different, it's different, it is different, looks different, it looks different, my screen is different
      not the same, something else, i see something else, i don't see it, i don't see that, i can't see it
      i can't find it, not found, there is no such button, missing, it's missing, it isn't there, it's not there
      it's not here, not there, can't find, i can't find, i can't see, i don't see, cannot find, can't see, don't see, do not see, other screen, another screen
    `),
    waiting: words(`
      later, waiting, i'm waiting, i am waiting, pending, it's pending, in review, under review, in progress
      not yet, not done, not done yet, not ready, not finished, tomorrow, wait, on hold, still waiting
      i will do it later, i'll do it later, do it later, not now, waiting for approval, nothing done
      i did nothing, almost done, nearly done, half done, i haven't done anything, i didn't do anything, he's not here, she's not here, they're not here
      he isn't here, she isn't here, he is not here, she is not here, don't have the phone, someone else does it
    `),
  },
  idle: words('but'),
  commands: {
    help: words('help, help me, ?, i need help, what can i say, what can i do, commands, menu, options'),
    why: words(`
      why, why?, why that, what for, why do you ask, what is this for, explain, tell me more, more, details
    `),
    back: words('back, go back, previous, undo, undo that, step back, one step back, i made a mistake, oops'),
    redo: words('redo, undo the undo'),
    status: words(`
      status, progress, where are we, where am i, what is left, what's left, how much is left, summary so far
      what did i say
    `),
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
      save, save it, stop, pause, quit, exit, bye, goodbye, see you, continue later, stop here, end
    `),
    review: words(`
      review, summary, recap, show all, show everything, show the configuration, configuration, export, download
    `),
    restart: words('restart, start over, start again, reset, begin again, from scratch, clear everything'),
    handOver: words(`
      hand over, handover, human, a human, agent, support, talk to someone, talk to a person, contact support
    `),
    simulate: words('simulate, simulation, simulator, try it, test the routing, run the simulator'),
    forget: words(`
      forget me, delete my data, erase my data, forget everything about me, delete everything about me
    `),
  },
};
