/** What may stand in a field by mistake or by malice; for laws of doors. */
export const JUNK: readonly unknown[] = [
  undefined,
  null,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  -1,
  0,
  1e300,
  5e-324,
  '',
  'x',
  {},
  [],
  [undefined],
  [null],
  true,
  () => 1,
  5n,
  new Date(Number.NaN),
  Symbol('a'),
  new Map(),
  Float64Array.of(Number.NaN),
]

/** Where something stands within what a door is given. */
export type Path = readonly string[]

/** Every place within a value, itself first. */
export function pathsOf(value: unknown, at: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [at]
  return [at, ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...at, key]))]
}

/** The value with something else at one place. */
export function replaced(value: unknown, [key, ...rest]: Path, by: unknown): unknown {
  if (key === undefined || typeof value !== 'object' || value === null) return by
  const entries = Object.entries(value).map(([k, inner]) => [k, k === key ? replaced(inner, rest, by) : inner] as const)
  return Array.isArray(value) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries)
}
