/**
 * Rules of an outlook from JSON, checked field by field.
 *
 * @module
 */
import { expectObject, reject } from '../../errors/index.js'
import { deepFreeze } from '../../model/index.js'
import { rejectName } from '../../records/fields/expect-fields.js'
import { OUTLOOK_POLICY } from './default-policy.js'
import type { Checks } from './policy-checks.js'
import { CHECKS, EVERY } from './policy-checks.js'
import type { OutlookPolicy } from './types.js'

/**
 * Rules of an outlook, checked; what is left out is as in {@link OUTLOOK_POLICY}.
 *
 * @param json the section of a policy document, as JSON gives it.
 * @param path how faults name it.
 * @throws ClienteleError `UNKNOWN_OPTION` naming a field that is none, and the one it is like; `OUT_OF_RANGE` or `INVALID_TYPE` naming a
 * figure at fault; `CONFLICTING_OPTIONS` where a source is said to leave more open than there is between clients.
 * @example
 * import { readOutlookPolicy } from 'clientele/appraisal'
 * readOutlookPolicy({ horizonYears: 8 }).horizonYears // => 8
 * readOutlookPolicy({ horizonYears: 8 }).leaving.perYear // => 0.05
 * readOutlookPolicy({ leaving: { perYears: 0.1 } }) // => Error UNKNOWN_OPTION
 */
export function readOutlookPolicy(json: unknown, path = 'policy.outlook'): OutlookPolicy {
  const policy = merged(OUTLOOK_POLICY, expectPart(json, CHECKS, path))
  const { spread, sources } = policy.defaults
  const widths: readonly (readonly [string, number])[] = [
    ['rating.deviation', sources.rating.deviation],
    ['project.deviation', sources.project.deviation],
    ['accounts.slope', sources.accounts.slope],
    ['bureau.slope', sources.bureau.slope],
    ['repayment.slope', sources.repayment.slope],
  ]
  for (const [name, width] of widths) {
    if (width < spread) continue
    reject('CONFLICTING_OPTIONS', `${path}.defaults.sources.${name}`, `a number below spread, ${spread}`, width)
  }
  return deepFreeze(policy)
}

/** Plain figures of a part. */
interface Figures {
  readonly [field: string]: number | Figures
}

function expectPart(value: unknown, checks: Checks, path: string): Figures {
  const known = Object.keys(checks)
  const read = Object.entries(expectObject(value, path)).map(([name, field]): [string, number | Figures] => {
    const check = Object.hasOwn(checks, name) ? checks[name] : checks[EVERY]
    if (check === undefined || name === EVERY) return rejectName(name, known, `${path}.${name}`)
    return [
      name,
      typeof check === 'function' ? check(field, `${path}.${name}`) : expectPart(field, check, `${path}.${name}`),
    ]
  })
  return Object.fromEntries(read)
}

/** Figures given in the place of those by default. */
function merged<T extends object>(defaults: T, given: Figures): T {
  const all: T = { ...defaults, ...given }
  for (const [name, of] of Object.entries(defaults)) {
    const own = Object.hasOwn(given, name) ? given[name] : undefined
    if (typeof of === 'object' && typeof own === 'object') Object.assign(all, { [name]: merged(of, own) })
  }
  return all
}
