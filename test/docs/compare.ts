/**
 * Whether a value is what the documentation says. The text is tried as JavaScript first, numbers within 1e-12 relative
 * (engines differ in the last digit), then as what `util.inspect` prints; `…` stands for anything left out.
 *
 * @module
 */
import { inspect, isDeepStrictEqual } from 'node:util'

/** What one line of an example gave: a value, what it printed, or what it threw. */
export type Outcome = { readonly value: unknown } | { readonly printed: string } | { readonly thrown: unknown }

/** The text that documentation should show for an outcome. */
export function textOf(outcome: Outcome): string {
  if ('printed' in outcome) return outcome.printed
  if ('value' in outcome) return inspect(outcome.value, { breakLength: Number.POSITIVE_INFINITY, depth: 6 })
  const { thrown } = outcome
  return thrown instanceof Error ? `Error ${codeOf(thrown) ?? thrown.message}` : `Error ${inspect(thrown)}`
}

/** Whether the outcome is what the text behind `// =>` says. */
export function agrees(expected: string, outcome: Outcome): boolean {
  if (agreesAsText(expected, textOf(outcome))) return true
  if (!('value' in outcome)) return false
  const value = evaluate(expected)
  return value !== undefined && near(value.result, outcome.value)
}

function agreesAsText(expected: string, actual: string): boolean {
  const parts = expected.split('…').map(part => squeeze(part).replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${parts.join('[\\s\\S]*?')}$`).test(squeeze(actual))
}

/** Line breaks and runs of blanks are layout: documentation may wrap where it likes. */
function squeeze(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ')
}

function evaluate(text: string): { readonly result: unknown } | undefined {
  try {
    return { result: new Function(`return (${text})`)() }
  } catch {
    return undefined
  }
}

function near(expected: unknown, actual: unknown): boolean {
  if (typeof expected === 'number' && typeof actual === 'number')
    return Object.is(expected, actual) || Math.abs(expected - actual) <= 1e-12 * Math.abs(expected)
  if (!isTree(expected) || !isTree(actual)) return isDeepStrictEqual(expected, actual)
  const names = Object.keys(expected)
  return (
    Array.isArray(expected) === Array.isArray(actual) &&
    isDeepStrictEqual(names.toSorted(), Object.keys(actual).toSorted()) &&
    names.every(name => near(expected[name], actual[name]))
  )
}

function isTree(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false
  const prototype = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === Array.prototype || prototype === null
}

function codeOf(error: Error): unknown {
  return 'code' in error ? error.code : undefined
}
