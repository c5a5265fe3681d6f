/**
 * A policy: the house rules by which figures become a verdict, as a document of its own, so that an appraisal can say
 * which version of which rules it followed. Its smallest form holds the rule of grades.
 *
 * @module
 */
import {
  expectFinite,
  expectInteger,
  expectKnownKeys,
  expectObject,
  expectOneOf,
  expectText,
  reject,
} from '../errors/index.js'

/** Grade A to clients who, the most valuable first, bring the part `A` of all value; B up to the part `B`; C the rest. */
export interface GradesByShare {
  readonly by: 'share-of-value'
  /** Parts of the sum of all positive values; 0 < A < B <= 1. */
  readonly A: number
  readonly B: number
}

/** Grade A from a value of `A` on, B from `B` on, C below. */
export interface GradesByValue {
  readonly by: 'value'
  /** Amounts in the currency of the values; A > B. */
  readonly A: number
  readonly B: number
}

/** The rules of one house. */
export interface AppraisalPolicy {
  readonly kind: 'appraisal-policy'
  readonly version: 1
  /** What the house calls these rules, with its own version or date. */
  readonly name: string
  readonly grades: GradesByShare | GradesByValue
}

/** The policy where none is given: A brings four fifths of all value, B most of the rest. */
export const DEFAULT_POLICY: AppraisalPolicy = Object.freeze<AppraisalPolicy>({
  kind: 'appraisal-policy',
  version: 1,
  name: 'ABC by share of value, 80 % and 95 %',
  grades: Object.freeze<GradesByShare>({ by: 'share-of-value', A: 0.8, B: 0.95 }),
})

const KIND = 'appraisal-policy'
const VERSION = 1

/**
 * A policy from JSON text or from what parsing it gave, checked.
 *
 * @throws ClienteleError `INVALID_DOCUMENT` or `UNKNOWN_DOCUMENT`, or the code of the field that is wrong.
 * @example
 * import { readPolicy } from 'clientele/appraisal'
 * const json = '{"kind":"appraisal-policy","version":1,"name":"2024","grades":{"by":"value","A":500,"B":50}}'
 * readPolicy(json).grades.A // => 500
 */
export function readPolicy(json: unknown): AppraisalPolicy {
  const document = expectObject(typeof json === 'string' ? parse(json) : json, 'policy')
  const { kind, version, name, grades } = document
  if (kind !== KIND) reject('UNKNOWN_DOCUMENT', 'policy.kind', `'${KIND}'`, kind)
  expectKnownKeys(document, ['kind', 'version', 'name', 'grades'], 'policy')
  expectInteger(version, 'policy.version', VERSION, VERSION)
  return Object.freeze({ kind: KIND, version: VERSION, name: expectText(name, 'policy.name'), grades: rule(grades) })
}

function rule(grades: unknown): AppraisalPolicy['grades'] {
  const fields = expectObject(grades, 'policy.grades')
  expectKnownKeys(fields, ['by', 'A', 'B'], 'policy.grades')
  const by = expectOneOf(fields['by'], ['share-of-value', 'value'], 'policy.grades.by')
  const A = expectFinite(fields['A'], 'policy.grades.A')
  const B = expectFinite(fields['B'], 'policy.grades.B')
  if (by === 'value') {
    if (B >= A) reject('OUT_OF_RANGE', 'policy.grades.B', `a number below that of A (${A})`, B)
  } else {
    if (A <= 0 || A >= 1) reject('OUT_OF_RANGE', 'policy.grades.A', 'a number > 0 and < 1', A)
    if (B <= A || B > 1) reject('OUT_OF_RANGE', 'policy.grades.B', `a number above that of A (${A}) and <= 1`, B)
  }
  return Object.freeze({ by, A, B })
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return reject('INVALID_DOCUMENT', 'policy', 'JSON text', text)
  }
}
