const LONGEST = 60

/**
 * A value as an error shows it: at most 60 characters, text in quotes, objects by their keys.
 *
 * @example
 * import { received } from 'clientele/errors'
 * received('12') // => '"12"'
 * received([1, 2]) // => 'an array of 2'
 */
export function received(value: unknown): string {
  const text = print(value)
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 3)}...` : text
}

function print(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, LONGEST))
  if (typeof value === 'number') return Object.is(value, -0) ? '-0' : String(value)
  if (typeof value === 'bigint') return `${value}n`
  if (typeof value === 'function') return 'a function'
  if (Array.isArray(value)) return `an array of ${value.length}`
  if (ArrayBuffer.isView(value)) return `${value.constructor.name} of ${value.byteLength} bytes`
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? 'an invalid Date' : value.toISOString()
  if (typeof value === 'object' && value !== null)
    return `an object with keys ${Object.keys(value).join(', ') || '(none)'}`
  return String(value)
}
