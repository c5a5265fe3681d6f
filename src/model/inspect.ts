/**
 * How data prints in a REPL: a hidden hook that Node, Bun and test runners honour and JSON never sees.
 *
 * @module
 */

const INSPECT = Symbol.for('nodejs.util.inspect.custom')

/**
 * Gives an object its text for consoles; the hook is not enumerable, so copies and JSON leave it out.
 *
 * @example
 * import { inspectable } from 'clientele/model'
 * inspectable({ size: 3 }, () => 'a base of 3 clients') // => a base of 3 clients
 * JSON.stringify(inspectable({ size: 3 }, () => 'a base of 3 clients')) // => '{"size":3}'
 */
export function inspectable<T extends object>(object: T, text: () => string): T {
  return Object.defineProperty(object, INSPECT, { value: text, enumerable: false })
}
