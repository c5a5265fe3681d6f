/**
 * English words that blame.
 *
 * @module
 */
import type { SentimentWords } from '../lexicon-types.js'
import { wordsOf } from './words-of.js'

const blame = (value: number, text: string, aspect?: string): SentimentWords => ({
  role: 'sentiment',
  value,
  ...(aspect !== undefined && { aspect }),
  words: wordsOf(text),
})

const always = (value: number, text: string): SentimentWords => ({
  role: 'sentiment',
  value,
  fixed: true,
  words: wordsOf(text),
})

export const ENGLISH_BLAME: readonly SentimentWords[] = [
  blame(
    -0.9,
    `terrible, awful, horrible, appalling, dreadful, disgusting, unacceptable, useless, pathetic, hate, ridiculous, waste of time,
    waste of money, outrageous, scam, nightmare, disgraceful, disgrace, shameful, abysmal, atrocious, shocking, worst, hopeless, joke,
    a joke, infuriating, furious, disaster, disastrous, intolerable, inexcusable, rip off, ripped off, deplorable, unbearable, horrendous, woeful, shambles`,
  ),
  blame(
    -0.6,
    `bad, poor, disappointing, disappointed, disappointment, disappoint, unhappy, dissatisfied, unsatisfied, unsatisfactory, dissatisfaction,
    frustrating, frustrated, frustration, annoying, annoyed, upset, upsetting, angry, irritating, unpleasant, discouraging, let down,
    let us down, let me down, regret, wrong, incorrect, inaccurate, unfair, unreasonable, unreliable, inconsistent, inadequate,
    mess, messed up, mediocre, inferior, lousy, weak, sloppy, chaotic, disorganised, disorganized, chaos, unjustified, unsuitable,
    harmful, negative, below expectations, fell short, fall short, falls short, not up to, broke promises, broken promise, embarrassing,
    troublesome, painful, a pain, stressful, exhausting, mishandled, mismanaged, botched, not worth, disadvantage, damaging, horrified`,
  ),
  blame(
    -0.5,
    `problem, trouble, difficulty, difficult, complaint, complain, complained, hassle, stress, suffer, suffered, struggle, struggled,
    error, mistake, fail, failure, failed, lost, lose, stuck, inconvenient, inconvenience, insufficient, mislaid, denied, refuse, refused, setback,
    obstacle, chase, chasing, over and over, again and again, time and again, on hold, unnecessary, excessive, unable, flaw, drawback, downside, suspicious, worried, anxious, tired of, fed up, sick of, shortcoming, unfortunate`,
  ),
  blame(
    -0.4,
    'issue, hard, worry, missing, reject, rejected, turned down, decline our, declined our, concern, concerned, unfortunately, sadly, doubt, doubtful, unexpected, contradictory, lacking, sadly lacking, unsure, questionable, forgot, forgotten, risky',
  ),
  blame(
    -0.7,
    `rude, impolite, unhelpful, unfriendly, arrogant, incompetent, unprofessional, indifferent, dismissive, careless, clueless,
    condescending, disrespectful, pushy, inattentive, impatient, uninterested, hostile, untrained, inexperienced, lazy, patronising,
    patronizing, unqualified, aloof, couldn't care less, could not care less, no idea, uncooperative, aggressive, ill informed, brusque, curt, discourteous, negligent`,
    'staff',
  ),
  blame(
    -0.6,
    `unresponsive, ignored, ignore, ignoring, unreachable, unavailable, fobbed off, passed around, passed from, sent from pillar to post, ghosted,
    hard to reach, impossible to reach, impersonal, no one answers, nobody answers, never called back, never replied, never called, went silent, brushed off, never answered, never returned, no response, unanswered, no reply, voicemail`,
    'service',
  ),
  blame(
    -0.6,
    `slow, delay, delayed, late, lengthy, endless, sluggish, drag on, dragged on, dragging on, dragged its feet, drag their feet, still waiting, kept waiting,
    keep waiting, forever, took ages, take ages, takes ages, took forever, takes forever, take forever, took weeks, took months, takes weeks, takes months,
    for months, for ages, too long, longer than, later than, than promised, so long, a long time, long time, very long, overdue, sluggishness, backlog, postponed, inefficient, inefficiency, slowness, time consuming, behind schedule, missed the deadline, missed our deadline, stalled, waited for weeks, waited weeks, waited months, unpunctual, snail, keeps us waiting, held up, drawn out, waste time, wasted time`,
    'speed',
  ),
  blame(-0.3, 'waited, waiting, wait for, waited for', 'speed'),
  blame(
    -0.6,
    `complicated, cumbersome, tedious, burdensome, onerous, bureaucratic, bureaucracy, red tape, repetitive, complex, convoluted, laborious, overcomplicated, awkward`,
  ),
  blame(
    -0.6,
    'same document, same documents, same form, same forms, same papers, resubmit, submit again, asked again for, asked us again for, duplicate request',
    'documents',
  ),
  blame(
    -0.6,
    `unclear, vague, opaque, hidden, misleading, misled, mislead, dishonest, confusing, confused, confusion, ambiguous, deceptive, deceived, untransparent, incomprehensible, hidden fee,
    hidden charge, hidden cost, undisclosed, evasive, nasty surprise, kept in the dark, in the dark, out of the blue, without warning, without notice, jargon, contradict, contradicted, lied, lie to, cheat, cheated, dodgy, buried in, surprise fee, surprise charge`,
    'transparency',
  ),
  blame(
    -0.6,
    'expensive, overpriced, pricey, costly, exorbitant, steep, overcharge, overcharged, charged twice, double charged, extortionate, prohibitive, unaffordable, sky high, nickel and dimed',
    'fees',
  ),
  blame(-0.6, 'uncompetitive, usurious', 'rate'),
  blame(
    -0.6,
    'inflexible, rigid, stubborn, restrictive, one size fits all, unwilling, take it or leave it, uncompromising',
    'flexibility',
  ),
  blame(-0.4, 'strict, tight, harsh, stringent, demanding, severe, intrusive, heavy handed'),
  blame(-0.5, 'penalise, penalize, penalised, penalized, punished, punishing, punitive', 'prepayment'),
  blame(
    -0.6,
    `bug, buggy, glitch, crash, crashed, freeze, freezes, froze, broken, outdated, clunky, unstable, outage, offline, not working, n't work, not work, stopped working, error message,
    log me out, logged me out, logs me out, logged us out, kicks me out, time out, timed out, times out, out of service, downtime, unusable, laggy, is down, was down, goes down, went down`,
    'online',
  ),
  blame(-0.6, 'too much, too many, too few, too little'),
  blame(-0.4, 'short notice, last minute', 'service'),
  {
    role: 'sentiment',
    value: -0.6,
    comparative: true,
    words: wordsOf('worse, lag behind, lags behind, behind other banks'),
  },
  always(
    -0.8,
    `never again, stay away, will not come back, won't come back, won't be back, will not be back, last time i, move to another bank, moving to another bank, switch to another bank,
    switching to another bank, change bank, change banks, changing banks, go to another bank, gone to another bank, going elsewhere, go elsewhere, went elsewhere, taking our business elsewhere,
    take our business elsewhere, take my business elsewhere, will leave this bank, closing my account, closing our account, left the bank, never borrow from, never use, switch lender, switching lender, switch banks, looking for another bank, look for another bank, looking for another lender, thumbs down`,
  ),
  always(
    -0.6,
    `expected better, expected more, left a lot to be desired, leave a lot to be desired, leaves a lot to be desired, much to be desired, room for improvement, could do better, must do better, needs improvement, need improvement, could have been better, not good enough, needs work`,
  ),
]
