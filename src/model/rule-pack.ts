/**
 * Rules that others make and change: figures of a regulation as data, with the days they are in force and, for each
 * figure, the paragraph that says so.
 *
 * @module
 */
import { expectList, expectObject, expectOneOf, expectText, reject } from '../errors/index.js'
import type { DateInput } from '../money/core.js'
import { dayNumber, isoDate } from '../money/core.js'
import { deepFreeze } from './deep-freeze.js'

/** The rules of one edition of a regulation. */
export interface RulePack<Rules extends object> {
  /** What programs call the regulation: `basel-3.1`. Editions that follow each other share it. */
  readonly name: string
  /** What people call the edition, with its publisher. */
  readonly title: string
  /** The first day in force, YYYY-MM-DD. */
  readonly from: string
  /** The last day in force, YYYY-MM-DD; absent while none is known. */
  readonly until?: string
  readonly rules: Rules
  /** Where each rule stands: publication and paragraph. */
  readonly sources: { readonly [Rule in keyof Rules]: string }
}

/** Which edition is asked for. */
export interface RulesOnOptions {
  /** `name` of a regulation. */
  readonly rules: string
  /** The day whose rules count. */
  readonly on: DateInput
}

/**
 * A checked, frozen pack of rules: a lender's own edition goes through here.
 *
 * @throws ClienteleError `INVALID_TYPE` naming a field that is missing; `INVALID_DATE`; `OUT_OF_RANGE` for a last day before
 * the first.
 * @example
 * import { rulePack } from 'clientele/model'
 * rulePack({
 *   name: 'house', title: 'House rules', from: '2024-01-01', rules: { floor: 0.0005 }, sources: { floor: 'Credit manual, 3.1' },
 * }).rules.floor // => 0.0005
 */
export function rulePack<Rules extends object>(pack: RulePack<Rules>): RulePack<Rules> {
  expectPack(pack, 'pack')
  return deepFreeze(pack)
}

/**
 * The edition of a regulation that is in force on a day.
 *
 * @param packs editions, of one regulation or several.
 * @throws ClienteleError `OUT_OF_RANGE` naming the regulations there are; `RULES_NOT_IN_FORCE` for a day without an edition,
 * saying which days have one.
 * @example
 * import { rulesOn } from 'clientele/model'
 * const edition = (from, floor) =>
 *   ({ name: 'house', title: `House rules of ${from}`, from, rules: { floor }, sources: { floor: 'Credit manual, 3.1' } })
 * const packs = [edition('2020-01-01', 0.0003), edition('2024-01-01', 0.0005)]
 * rulesOn(packs, { rules: 'house', on: '2023-12-31' }).rules.floor // => 0.0003
 * rulesOn(packs, { rules: 'house', on: '2019-12-31' }) // => Error RULES_NOT_IN_FORCE
 */
export function rulesOn<Rules extends object>(
  packs: readonly RulePack<Rules>[],
  options: RulesOnOptions,
): RulePack<Rules> {
  for (const [i, pack] of expectList(packs, 'packs').entries()) expectPack(pack, `packs[${i}]`)
  const names = [...new Set(packs.map(({ name }) => name))]
  const name = expectOneOf(options.rules, names, 'options.rules')
  const day = dayNumber(options.on, 'options.on')
  const editions = packs.filter(pack => pack.name === name)
  const inForce = editions.filter(({ from, until }) => {
    return dayNumber(from) <= day && (until === undefined || day <= dayNumber(until))
  })
  // Where an edition without a last day is followed by another, the later one counts.
  const latest = inForce.reduce<RulePack<Rules> | undefined>(
    (found, pack) => (found === undefined || dayNumber(pack.from) > dayNumber(found.from) ? pack : found),
    undefined,
  )
  return latest ?? reject('RULES_NOT_IN_FORCE', 'options.on', daysOf(name, editions), isoDate(day))
}

/** What every pack has, whatever its rules are. */
function expectPack(pack: unknown, path: string): void {
  const { name, title, from, until, rules, sources } = expectObject(pack, path)
  expectText(name, `${path}.name`)
  expectText(title, `${path}.title`)
  expectObject(rules, `${path}.rules`)
  expectObject(sources, `${path}.sources`)
  const first = dayNumber(expectText(from, `${path}.from`), `${path}.from`)
  if (until !== undefined && dayNumber(expectText(until, `${path}.until`), `${path}.until`) < first) {
    reject('OUT_OF_RANGE', `${path}.until`, `a day on or after ${from}`, until)
  }
}

function daysOf(name: string, editions: readonly RulePack<object>[]): string {
  const spans = editions.map(({ from, until }) => (until === undefined ? `from ${from}` : `${from} to ${until}`))
  return `a day of '${name}' (${spans.join(', ')})`
}
