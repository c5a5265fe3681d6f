/**
 * How data prints in a REPL: a hidden hook that Node, Bun and test runners honour and JSON never sees.
 *
 * @module
 */
import { expectFunction, reject } from '../errors/index.js'

const INSPECT = Symbol.for('nodejs.util.inspect.custom')

/**
 * Gives an object its text for consoles; the hook is not enumerable, so copies and JSON leave it out.
 *
 * @throws ClienteleError for what is no object, or is frozen already.
 * @example
 * import { inspectable } from 'clientele/model'
 * inspectable({ size: 3 }, () => 'a base of 3 clients') // => a base of 3 clients
 * JSON.stringify(inspectable({ size: 3 }, () => 'a base of 3 clients')) // => '{"size":3}'
 */
export function inspectable<T extends object>(object: T, text: () => string): T {
  if (!Object.isExtensible(object)) reject('INVALID_TYPE', 'object', 'an object that is not frozen', object)
  const hook = { value: expectFunction(text, 'text'), enumerable: false, configurable: true }
  return Object.defineProperty(object, INSPECT, hook)
}
