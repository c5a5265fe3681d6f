/**
 * How data prints in a REPL: a hidden hook that Node, Bun and test runners honour and JSON never sees.
 *
 * @module
 */

const INSPECT = Symbol.for('nodejs.util.inspect.custom')

/** Gives an object its text for consoles; the hook is not enumerable, so copies and JSON leave it out. */
export function inspectable<T extends object>(object: T, text: () => string): T {
  return Object.defineProperty(object, INSPECT, { value: text, enumerable: false })
}
