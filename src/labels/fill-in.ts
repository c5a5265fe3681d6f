/** What stands where a phrase has `{name}`. */
export type LabelValues = Readonly<Record<string, string>>

/** A phrase with its values; a name without one stays as it stands. */
export function fillIn(text: string, values: LabelValues): string {
  return text.replaceAll(/\{(\w+)\}/g, (place, name: string) => filledIn(values, name, place))
}

function filledIn(values: LabelValues, name: string, place: string): string {
  const value: unknown = Object.hasOwn(values, name) ? values[name] : undefined
  if (value === undefined) return place
  return typeof value === 'string' ? value : refuse(`values.${name}`, 'text', value)
}

/** The error of one wrong value, without the class of this package, so that words load nothing but themselves. */
export function refuse(path: string, expected: string, value: unknown): never {
  const issue = {
    code: 'OUT_OF_RANGE',
    path,
    expected,
    received: typeof value === 'string' ? `"${value}"` : typeof value,
  }
  const message = `${path}: expected ${expected}, received ${issue.received} [${issue.code}]`
  throw Object.assign(new RangeError(message), issue)
}
