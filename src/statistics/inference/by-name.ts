/**
 * Tables by the names of parameters, typed by these names.
 *
 * @module
 */

/** The names of a table, in its order. */
export function namesOf<T extends object>(table: T): readonly (keyof T & string)[]
export function namesOf(table: object): readonly string[] {
  return Object.keys(table)
}

/** One value for each name. */
export function byName<K extends string, V>(names: readonly K[], value: (name: K) => V): Readonly<Record<K, V>>
export function byName(names: readonly string[], value: (name: string) => unknown): object {
  return Object.freeze(Object.fromEntries(names.map(name => [name, value(name)])))
}
