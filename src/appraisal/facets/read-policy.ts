/**
 * A policy for facets as it comes from a file, checked and complete.
 *
 * @module
 */
import {
  expectFinite,
  expectInteger,
  expectList,
  expectObject,
  expectPositive,
  expectText,
  reject,
} from '../../errors/index.js'
import { deepFreeze } from '../../model/deep-freeze.js'
import { expectFields, rejectName } from '../../records/fields/expect-fields.js'
import { FACET_INPUTS } from './inputs/index.js'
import { eachFacet } from './inputs-of.js'
import { FACETS_POLICY } from './policy.js'
import type {
  AnyFacet,
  EarningsPolicy,
  FacetPolicy,
  FacetsPolicy,
  InputPolicy,
  ProbabilityScalePolicy,
  QuestionPolicy,
} from './types.js'

/**
 * A policy for facets from parsed JSON, checked, copied and frozen. What is left out is as in {@link FACETS_POLICY}; a facet that is
 * there names all its inputs.
 *
 * @param path what it is called in errors.
 * @throws ClienteleError naming the field: `UNKNOWN_OPTION` for names that there are not, with the one that was probably meant;
 * `EMPTY_INPUT` for a facet without inputs; `NO_VARIATION` for a scale whose ends are one; `OUT_OF_RANGE`, `INVALID_TYPE`.
 * @example
 * import { readFacetsPolicy } from 'clientele/appraisal'
 * const policy = readFacetsPolicy({ inputs: { loyalty: { tenureYears: { weight: 1, scale: [0, 20] } } } })
 * policy.inputs.loyalty // => { tenureYears: { weight: 1, scale: [0, 20] } }
 * policy.level // => 0.9
 * readFacetsPolicy({ inputs: { loyalty: { tenure: { weight: 1, scale: [0, 20] } } } }) // => Error UNKNOWN_OPTION
 */
export function readFacetsPolicy(json: unknown, path = 'policy'): FacetsPolicy {
  const fields = expectFields(json, Object.keys(FACETS_POLICY), path)
  const { level, questions, earnings, probabilityScale, inputs } = fields
  return deepFreeze<FacetsPolicy>({
    level: level === undefined ? FACETS_POLICY.level : readLevel(level, `${path}.level`),
    questions: readQuestions(questions, `${path}.questions`),
    earnings: readEarnings(earnings, `${path}.earnings`),
    probabilityScale: readScaleOfProbability(probabilityScale, `${path}.probabilityScale`),
    inputs: readInputs(inputs, `${path}.inputs`),
  })
}

function readLevel(value: unknown, path: string): number {
  const level = expectFinite(value, path)
  return level > 0 && level < 1 ? level : reject('OUT_OF_RANGE', path, 'a number between 0 and 1', level)
}

function readQuestions(value: unknown, path: string): QuestionPolicy {
  if (value === undefined) return FACETS_POLICY.questions
  const given = partsOf(value, FACETS_POLICY.questions, path)
  const names = (key: Exclude<keyof QuestionPolicy, 'expected'>): readonly string[] =>
    Array.from(expectList(given[key], `${path}.${key}`), (name, i) => readName(name, `${path}.${key}[${i}]`))
  return {
    recommendation: names('recommendation'),
    satisfaction: names('satisfaction'),
    commitment: names('commitment'),
    trust: names('trust'),
    value: names('value'),
    expected: readName(given['expected'], `${path}.expected`),
  }
}

function readEarnings(value: unknown, path: string): EarningsPolicy {
  if (value === undefined) return FACETS_POLICY.earnings
  const given = partsOf(value, FACETS_POLICY.earnings, path)
  return {
    fundingRate: expectFinite(given['fundingRate'], `${path}.fundingRate`),
    lossGivenDefault: within(given['lossGivenDefault'], 0, 1, `${path}.lossGivenDefault`),
    probabilityOfDefault: within(given['probabilityOfDefault'], 0, 1, `${path}.probabilityOfDefault`),
  }
}

function readScaleOfProbability(value: unknown, path: string): ProbabilityScalePolicy {
  if (value === undefined) return FACETS_POLICY.probabilityScale
  const given = partsOf(value, FACETS_POLICY.probabilityScale, path)
  const grades = expectInteger(given['grades'], `${path}.grades`, 2, 100)
  const best = within(given['best'], 1e-9, 0.999, `${path}.best`)
  const worst = within(given['worst'], 1e-9, 0.999, `${path}.worst`)
  if (worst <= best) reject('OUT_OF_RANGE', `${path}.worst`, `more than ${best}, the best`, worst)
  return { grades, best, worst }
}

/** What is given, and of the usual what is not. */
function partsOf(value: unknown, usual: object, path: string): Readonly<Record<string, unknown>> {
  const given = expectFields(value, Object.keys(usual), path)
  return { ...usual, ...given }
}

function readInputs(value: unknown, path: string): FacetsPolicy['inputs'] {
  if (value === undefined) return FACETS_POLICY.inputs
  const given = partsOf(value, FACETS_POLICY.inputs, path)
  return eachFacet(facet => readFacet(facet, given[facet], `${path}.${facet}`))
}

function readFacet(facet: AnyFacet, value: unknown, path: string): FacetPolicy {
  const entries = Object.entries(expectObject(value, path))
  if (entries.length === 0) reject('EMPTY_INPUT', path, 'at least one input', value)
  const names = FACET_INPUTS[facet].map(({ name }) => name)
  return Object.fromEntries(
    entries.map(([name, rule]) => {
      if (!names.includes(name)) rejectName(name, names, `${path}.${name}`)
      return [name, readInput(rule, `${path}.${name}`)]
    }),
  )
}

function readInput(value: unknown, path: string): InputPolicy {
  const given = expectFields(value, ['weight', 'scale', 'error', 'halfLifeDays'], path)
  const { weight, scale, error, halfLifeDays } = given
  return {
    weight: within(expectPositive(weight, `${path}.weight`), 1e-6, 1e6, `${path}.weight`),
    scale: readScale(scale, `${path}.scale`),
    ...(error !== undefined && { error: within(error, 0, 0.5, `${path}.error`) }),
    ...(halfLifeDays !== undefined && { halfLifeDays: expectPositive(halfLifeDays, `${path}.halfLifeDays`) }),
  }
}

function readScale(value: unknown, path: string): InputPolicy['scale'] {
  if (value === 'book' || value === 'probability') return value
  const expected = "two figures, those graded 0 and 1, or 'book' or 'probability'"
  if (!Array.isArray(value) || value.length !== 2) return reject('INVALID_TYPE', path, expected, value)
  const [zero, one] = [within(value[0], -1e200, 1e200, `${path}[0]`), within(value[1], -1e200, 1e200, `${path}[1]`)]
  if (zero / 2 === one / 2) reject('NO_VARIATION', `${path}[1]`, 'another figure than the one graded 0', one)
  return [zero, one]
}

function readName(value: unknown, path: string): string {
  const name = expectText(value, path)
  return name.trim() === '' ? reject('EMPTY_INPUT', path, 'a name', value) : name
}

function within(value: unknown, least: number, most: number, path: string): number {
  const number = expectFinite(value, path)
  return number >= least && number <= most
    ? number
    : reject('OUT_OF_RANGE', path, `a number from ${least} to ${most}`, number)
}
