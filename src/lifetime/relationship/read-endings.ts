/**
 * The ways in which a relationship ends, checked.
 *
 * @module
 */
import {
  ClienteleError,
  expectKnownKeys,
  expectList,
  expectNonNegative,
  expectObject,
  reject,
} from '../../errors/index.js'
import type { Curve } from '../../model/index.js'
import { curve } from '../../model/index.js'
import type { DayNumber } from '../../money/core.js'
import { dayNumber, daysPer, isoDate } from '../../money/core.js'
import type { Days, Stair } from './dated.js'
import { expectMoney, LONGEST_DELAY, stairOf } from './dated.js'
import { endingName, facilityOf, sourceOf } from './names.js'
import type { Ending, EndingPayment, RelationshipTerms } from './terms.js'

/** What is paid at an ending, by the day of the ending. */
export interface PaymentPlan {
  readonly facility: string
  readonly source: string
  readonly amount: Stair
  readonly daysLater: number
}

/** An ending with its hazard, or the certain one with its day. */
export interface EndingPlan {
  readonly name: string
  readonly hazard?: Curve
  /** Counted from the valuation date. */
  readonly on?: number
  readonly payments: readonly PaymentPlan[]
}

/** The last day that counts, from the start: the day that is said, else that of the certain ending. */
export function lastDayOf({ endings, until }: RelationshipTerms, start: DayNumber): number {
  if (expectList(endings, PATH).length === 0) reject('EMPTY_INPUT', PATH, 'at least one ending', endings)
  const certain = endings.flatMap((ending, i) => ('on' in expectObject(ending, `${PATH}[${i}]`) ? [i] : []))
  const [first, second] = certain
  if (second !== undefined) reject('CONFLICTING_OPTIONS', `${PATH}[${second}].on`, 'one certain ending', 'a second')
  const on = first === undefined ? undefined : certainDay(endings[first]!, start, `${PATH}[${first}]`)
  if (until === undefined) {
    return on === undefined ? reject('MISSING_VALUE', 'terms.until', 'a date, as no ending is certain', until) : on
  }
  const day = afterStart(dayNumber(until, 'terms.until'), start, 'terms.until', until)
  if (on === undefined || day <= on) return day
  return reject('OUT_OF_RANGE', 'terms.until', `a date until ${isoDate(start + on)}, the certain ending`, until)
}

function certainDay(ending: Ending, start: DayNumber, path: string): number | undefined {
  if ('hazard' in ending) return reject('CONFLICTING_OPTIONS', `${path}.hazard`, "'on' or 'hazard', not both", 'both')
  return afterStart(dayNumber(ending.on, `${path}.on`), start, `${path}.on`, ending.on)
}

function afterStart(day: DayNumber, start: DayNumber, path: string, given: unknown): number {
  if (day > start) return day - start
  return reject('OUT_OF_RANGE', path, `a date after the valuation date (${isoDate(start)})`, given)
}

/** The endings, in the order in which they were given. */
export function readEndings(endings: readonly Ending[], days: Days): readonly EndingPlan[] {
  const names: string[] = []
  return endings.map((ending, i) => {
    const path = `${PATH}[${i}]`
    expectKnownKeys(ending, ['name', 'on' in ending ? 'on' : 'hazard', 'payments'], path)
    const name = endingName(ending.name, names, `${path}.name`)
    names.push(name)
    const { payments = [] } = ending
    expectList(payments, `${path}.payments`)
    return {
      name,
      ...('on' in ending
        ? { on: dayNumber(ending.on, `${path}.on`) - days.start }
        : { hazard: hazardOf(ending.hazard, `${path}.hazard`) }),
      payments: payments.map((payment, k) => readPayment(payment, days, `${path}.payments[${k}]`)),
    }
  })
}

function hazardOf(given: Curve, path: string): Curve {
  if (typeof given !== 'object' || given === null) reject('INVALID_TYPE', path, 'a curve', given, CONSTANT)
  const quantity = expectObject(given, path)['quantity']
  if (quantity !== 'hazard') reject('INVALID_TYPE', `${path}.quantity`, "'hazard'", quantity, CONVERT)
  const hazard = checkedAt(given, path)
  const steepest = hazard.values.findIndex(value => value > MOST_HAZARD * daysPer(hazard.unit))
  if (steepest === -1) return hazard
  return reject('OUT_OF_RANGE', `${path}.values[${steepest}]`, AT_MOST, hazard.values[steepest], SAY_CERTAIN)
}

/** A curve whose faults are named by where it stands. */
function checkedAt(given: Curve, path: string): Curve {
  try {
    return curve(given)
  } catch (error) {
    if (!(error instanceof ClienteleError)) throw error
    const { code, expected, received } = error
    throw new ClienteleError({ code, path: error.path.replace('curve', path), expected, received })
  }
}

function readPayment(payment: EndingPayment, days: Days, path: string): PaymentPlan {
  expectKnownKeys(expectObject(payment, path), ['source', 'facility', 'amount', 'daysLater'], path)
  const { amount, daysLater } = payment
  const later = daysLater === undefined ? 0 : expectNonNegative(daysLater, `${path}.daysLater`)
  if (later > LONGEST_DELAY) reject('OUT_OF_RANGE', `${path}.daysLater`, `at most ${LONGEST_DELAY} days`, later)
  return {
    facility: facilityOf(payment, path),
    source: sourceOf(payment.source, `${path}.source`),
    amount:
      typeof amount === 'number'
        ? { days: [0], amounts: [expectMoney(amount, `${path}.amount`)] }
        : stairOf(amount, days, `${path}.amount`),
    daysLater: later,
  }
}

const PATH = 'terms.endings'
/** Per day: nobody outlasts the first of it, e^-1000. */
const MOST_HAZARD = 1000
const AT_MOST = 'a hazard of at most 1000 per day'
const CONSTANT =
  "5 % a year is { unit: 'year', times: [0], values: [0.05], between: 'step', quantity: 'hazard' }; a certain end has on"
const SAY_CERTAIN = 'Say an ending that is certain by its date, with on'
const CONVERT =
  'Between two times of a survival curve that runs log-linear the hazard is the step ln(S1/S2) / (t2 - t1)'
