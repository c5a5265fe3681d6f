/**
 * A section of a lender's policy, checked.
 *
 * @module
 */
import { expectFinite, expectInteger, expectObject, expectOneOf, reject } from '../../errors/index.js'
import { deepFreeze } from '../../model/deep-freeze.js'
import { expectFields } from '../../records/fields/expect-fields.js'
import { CLIENT_VALUE_POLICY } from './default-policy.js'
import { FACILITY_KINDS } from './facility-facts.js'
import type { ByKind, CapitalRule, ValuePolicy, ValuePrior } from './types.js'

type Fields = Readonly<Record<string, unknown>>

/**
 * The rules of valuation from JSON, checked and frozen; what is left out is as in `CLIENT_VALUE_POLICY`.
 *
 * @param path how the caller calls the section.
 * @throws ClienteleError `UNKNOWN_OPTION` for a key that does not exist, with the one that was likely meant; `OUT_OF_RANGE` or
 * `INVALID_TYPE` naming the field.
 * @example
 * import { readValuePolicy } from 'clientele/appraisal'
 * readValuePolicy({ annualCapitalRate: 0.1 }).annualCapitalRate // => 0.1
 * readValuePolicy({ capital: { by: 'share', share: 0.08 } }).stepsPerYear // => 2
 * readValuePolicy({ anualCapitalRate: 0.1 }) // => Error UNKNOWN_OPTION
 */
export function readValuePolicy(json: unknown, path = 'value'): ValuePolicy {
  const before = CLIENT_VALUE_POLICY
  const fields = expectFields(json, Object.keys(before), path)
  const number = numbersOf(fields, path)
  const { capital = before.capital, conversion = {}, prior = {} } = fields
  return deepFreeze({
    stepsPerYear: steps(fields['stepsPerYear'], before.stepsPerYear, `${path}.stepsPerYear`),
    capital: readCapital(capital, `${path}.capital`),
    annualCapitalRate: number('annualCapitalRate', before.annualCapitalRate, 0, 1),
    fundingRate: number('fundingRate', before.fundingRate, -0.5, 10),
    conversion: readByKind(conversion, before.conversion, `${path}.conversion`),
    paymentMonths: expectInteger(number('paymentMonths', before.paymentMonths, 1, 12), `${path}.paymentMonths`, 1, 12),
    overdueYears: number('overdueYears', before.overdueYears, LEAST, 40),
    costYears: number('costYears', before.costYears, LEAST, 40),
    prior: readPrior(prior, before.prior, `${path}.prior`),
  })
}

/** Of what must be above 0. */
const LEAST = 1e-6
/** Of observations that a prior is worth. */
const MOST = 1e9

function steps(value: unknown, before: number, path: string): number {
  if (value === undefined) return before
  const number = expectInteger(value, path, 1, 12)
  return [1, 2, 4, 12].includes(number) ? number : reject('OUT_OF_RANGE', path, '1, 2, 4 or 12', value)
}

function readCapital(value: unknown, path: string): CapitalRule {
  const fields = expectObject(value, path)
  if (expectOneOf(fields['by'], ['irb', 'share'], `${path}.by`) === 'irb') {
    expectFields(fields, ['by'], path)
    return { by: 'irb' }
  }
  expectFields(fields, ['by', 'share'], path)
  return { by: 'share', share: within(fields['share'], 0, 1, `${path}.share`) }
}

function readByKind(value: unknown, before: ByKind, path: string): ByKind {
  const number = numbersOf(expectFields(value, FACILITY_KINDS, path), path)
  return {
    'term-loan': number('term-loan', before['term-loan'], 0, 1),
    revolving: number('revolving', before.revolving, 0, 1),
    guarantee: number('guarantee', before.guarantee, 0, 1),
    'letter-of-credit': number('letter-of-credit', before['letter-of-credit'], 0, 1),
    lease: number('lease', before.lease, 0, 1),
    bond: number('bond', before.bond, 0, 1),
  }
}

function readPrior(value: unknown, before: ValuePrior, path: string): ValuePrior {
  const number = numbersOf(expectFields(value, Object.keys(before), path), path)
  return {
    worth: number('worth', before.worth, LEAST, MOST),
    margin: number('margin', before.margin, -1, 10),
    marginDeviation: number('marginDeviation', before.marginDeviation, 0, 10),
    utilisation: number('utilisation', before.utilisation, LEAST, 1),
    utilisationDeviation: number('utilisationDeviation', before.utilisationDeviation, 0, 1),
    remainingYears: number('remainingYears', before.remainingYears, LEAST, 100),
    remainingDeviation: number('remainingDeviation', before.remainingDeviation, 0, 100),
    life: number('life', before.life, LEAST, 100),
    upfrontFee: number('upfrontFee', before.upfrontFee, 0, 1),
    servicePerExposure: number('servicePerExposure', before.servicePerExposure, 0, 1),
    serviceVariation: number('serviceVariation', before.serviceVariation, 0, 10),
    sizeVariation: number('sizeVariation', before.sizeVariation, 0, 10),
    sizeSpread: number('sizeSpread', before.sizeSpread, 0, 10),
  }
}

type NumberField = (name: string, before: number, least: number, most: number) => number

/** Reads numbers of a section; what is left out stays as it was. */
function numbersOf(fields: Fields, path: string): NumberField {
  return (name, before, least, most) => {
    const { [name]: value = before } = fields
    return within(value, least, most, `${path}.${name}`)
  }
}

function within(value: unknown, least: number, most: number, path: string): number {
  const number = expectFinite(value, path)
  if (number >= least && number <= most) return number
  return reject('OUT_OF_RANGE', path, `a number from ${least} to ${most}`, value)
}
