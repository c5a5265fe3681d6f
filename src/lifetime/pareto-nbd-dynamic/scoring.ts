/**
 * How a verb is made: from one function per course of covariates, which scores the histories that lived through it.
 *
 * @module
 */
import { expectKnownKeys, expectObject, reject } from '../../errors/index.js'
import { outColumn } from '../../model/index.js'
import type { CustomerBase } from '../../records/core.js'
import type { Out, Verb, VerbWith } from '../contract.js'
import { checkUnit, isBase, verbForms, verbFormsWith } from '../foundation/index.js'
import type { Course } from './course.js'
import { createExposure, isModerate } from './exposure.js'
import type { DynamicHistories } from './histories.js'
import { dynamicHistories } from './histories.js'
import type { ParetoNbdDynamicModel } from './model.js'
import type { DatedHistory, DatedRows } from './rows.js'
import { rowsOf } from './rows.js'
import type { Rates } from './silence.js'
import type { Terms } from './terms.js'
import { termsOf } from './terms.js'

/** A question that needs no more than the history. */
export type DynamicVerb = Verb<ParetoNbdDynamicModel, DatedHistory>

/** A question with options that must be given. */
export type DynamicVerbWith<O> = VerbWith<ParetoNbdDynamicModel, O, DatedHistory>

/** What a course is scored with. */
export interface Lived extends Rates {
  readonly r: number
  readonly course: Course
}

/** Scores one history of a course: x purchases, the last one at a time, observed until another. */
export type Score = (frequency: number, recency: number, age: number) => number

/** How a question is answered: how far it looks ahead, and how it scores the histories of a course. */
export interface Question {
  readonly beyond: number
  readonly scoreOn: (lived: Lived, age: number) => Score
}

/** A verb without options. */
export function dynamicVerb(question: Question): DynamicVerb {
  return verbForms((model, of, options) => answer(model, of, () => question, [], options))
}

/** A verb whose options `known` by name must be given; `questionOf` checks their values. */
export function dynamicVerbWith<O extends object>(
  known: readonly string[],
  questionOf: (model: ParetoNbdDynamicModel, options: O) => Question,
): DynamicVerbWith<O> {
  return verbFormsWith((model, of, options) => answer(model, of, () => questionOf(model, options), known, options))
}

function answer(
  model: ParetoNbdDynamicModel,
  of: DatedHistory | CustomerBase,
  questionOf: () => Question,
  known: readonly string[],
  options: Out,
): number | Float64Array {
  const terms = termsOf(model)
  if (!isBase(of)) {
    expectKnownKeys(expectObject(options, 'options'), known, 'options')
    return scoreClients(terms, of, questionOf())[0]!
  }
  expectKnownKeys(expectObject(options, 'options'), [...known, 'out'], 'options')
  checkUnit(model, of)
  const out = outColumn(options.out, of.size)
  out.set(scoreClients(terms, of, questionOf()))
  return out
}

/** One score per client. */
export function scoreClients(terms: Terms, of: DatedHistory | CustomerBase, question: Question): Float64Array {
  const [rows, path] = isBase(of) ? [of, 'base'] : [rowsOf(of), 'client']
  const histories = historiesIn(terms, rows, question.beyond, path)
  const scores = scoreHistories(terms, histories, question)
  return Float64Array.from(histories.ofClient, history => scores[history]!)
}

/** The histories of rows, with the covariates that the terms name, on courses that go on for a while. */
export function historiesIn(terms: Terms, rows: DatedRows, beyond: number, path: string): DynamicHistories {
  return dynamicHistories(rows, terms.names, { daysPerUnit: terms.daysPerUnit, beyond }, path)
}

/** One score per history. */
export function scoreHistories(terms: Terms, histories: DynamicHistories, { scoreOn }: Question): Float64Array {
  const { size, courses, course, frequency, recency, age } = histories
  const livedOn = createLived(terms)
  const scores = new Float64Array(size)
  let score: Score | undefined
  for (let i = 0; i < size; i++) {
    if (score === undefined || course[i] !== course[i - 1]) score = scoreOn(livedOn(courses[course[i]!]!), age[i]!)
    scores[i] = score(frequency[i]!, recency[i]!, age[i]!)
  }
  return scores
}

/** What clients live through on a course; it holds until it is asked for another. */
export function createLived(terms: Terms): (course: Course) => Lived {
  const { names, purchaseEffects, dropoutEffects, r, alpha, s, beta } = terms
  const purchase = createExposure(names.purchase.length)
  const dropout = createExposure(names.dropout.length)
  let last: Course | undefined
  return course => {
    if (course !== last) {
      last = course
      purchase.fillTotals(course, course.purchase, purchaseEffects)
      dropout.fillTotals(course, course.dropout, dropoutEffects)
      if (!isModerate(purchase, course)) refuseEffects('purchase', purchaseEffects)
      if (!isModerate(dropout, course)) refuseEffects('dropout', dropoutEffects)
    }
    return { r, alpha, s, beta, purchase, dropout, course }
  }
}

function refuseEffects(process: string, effects: Float64Array): never {
  const expected = 'effects that with the covariates given change a rate by a factor from e^-100 to e^100'
  return reject('OUT_OF_RANGE', `model.effects.${process}`, expected, Array.from(effects))
}
