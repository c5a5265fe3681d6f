/**
 * A grading policy as it comes: from a file, from a form.
 *
 * @module
 */
import { expectNonNegative, reject } from '../../errors/index.js'
import { deepFreeze } from '../../model/deep-freeze.js'
import { expectFields } from '../../records/fields/expect-fields.js'
import { readSaying } from '../../records/fields/read-words.js'
import type { GradingPolicy } from './policy.js'
import { readInputs } from './read-inputs.js'
import { readClasses, readVetoes } from './read-rules.js'
import { readCuts, readWeights } from './read-weights.js'

const KIND = 'grading-policy'
const FIELDS = ['kind', 'version', 'name', 'inputs', 'weights', 'cuts', 'band', 'vetoes', 'classes'] as const

/** Policies that went through here and cannot change. */
const CHECKED = /* @__PURE__ */ new WeakSet<object>()

/**
 * A grading policy from JSON text or from what parsing it gave, checked, copied and frozen.
 *
 * @param path what it is called in errors.
 * @throws ClienteleError `INVALID_DOCUMENT`, `UNKNOWN_DOCUMENT` or `UNSUPPORTED_VERSION`; `UNKNOWN_OPTION` for a field, an attribute or
 * an input that there is none of, with the name that was probably meant; `OUT_OF_RANGE` for cut points that do not fall and for
 * judgements that contradict each other more than the policy lets in; `CONFLICTING_OPTIONS` for an attribute taken for another kind
 * than it is; the code of the field that is wrong.
 * @example
 * import { readGradingPolicy, VALUE_POLICY } from 'clientele/appraisal'
 * const own = readGradingPolicy({ ...VALUE_POLICY, name: 'Harbour 2026', cuts: { by: 'score', A: 65, B: 45 } })
 * own.cuts.A // => 65
 * readGradingPolicy({ ...own, cuts: { by: 'score', A: 45, B: 65 } }) // => Error OUT_OF_RANGE
 * readGradingPolicy({ ...own, inputs: { years: { of: 'attribute', attribute: 'tenureYear', worst: 0, best: 10 } } })
 * // => Error UNKNOWN_OPTION
 */
export function readGradingPolicy(json: unknown, path = 'policy'): GradingPolicy {
  const fields = expectFields(typeof json === 'string' ? parse(json, path) : json, FIELDS, path)
  if (isChecked(fields)) return fields
  const { kind, version, name } = fields
  if (kind !== KIND) reject('UNKNOWN_DOCUMENT', `${path}.kind`, `'${KIND}'`, kind)
  if (version !== 1) reject('UNSUPPORTED_VERSION', `${path}.version`, '1', version)
  const inputs = readInputs(fields['inputs'], `${path}.inputs`)
  const names = Object.keys(inputs)
  const policy = deepFreeze<GradingPolicy>({
    kind: KIND,
    version: 1,
    name: readSaying(name, `${path}.name`),
    inputs,
    weights: readWeights(fields['weights'], names, `${path}.weights`),
    cuts: readCuts(fields['cuts'], `${path}.cuts`),
    band: readBand(fields['band'], `${path}.band`),
    vetoes: readVetoes(fields['vetoes'], `${path}.vetoes`),
    classes: readClasses(fields['classes'], names, `${path}.classes`),
  })
  CHECKED.add(policy)
  return policy
}

function isChecked(value: object): value is GradingPolicy {
  return CHECKED.has(value)
}

function readBand(value: unknown, path: string): number {
  const band = expectNonNegative(value, path)
  return band <= 50 ? band : reject('OUT_OF_RANGE', path, 'points of score from 0 to 50', band)
}

function parse(text: string, path: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return reject('INVALID_DOCUMENT', path, 'JSON text', text)
  }
}
