/**
 * Flags of a command: from a table that also makes its help.
 *
 * @module
 */
import { parseArgs } from 'node:util'
import { nearName } from '../records/fields/near-name.js'
import { wrongUsage } from './wrong-usage.js'

/** One flag, such as `--unit week`. */
export interface Flag {
  readonly name: string
  /** Another name that means the same and is not shown. */
  readonly also?: string
  /** What stands for its value in the help; a flag without one is on or off. */
  readonly value?: string
  readonly help: string
}

/** What was typed: values by flag (`''` for those that are on), and everything else in order. */
export interface TypedFlags {
  readonly flags: ReadonlyMap<string, string>
  readonly words: readonly string[]
}

/**
 * Sorts out the words behind a command.
 *
 * @throws ClienteleError `UNKNOWN_OPTION`, `MISSING_VALUE`, `INVALID_TYPE` or, for a flag with two values,
 * `CONFLICTING_OPTIONS`, naming the flag.
 */
export function readFlags(args: readonly string[], known: readonly Flag[]): TypedFlags {
  const flags = new Map<string, string>()
  const words: string[] = []
  for (const token of tokensOf(args, known)) {
    if (token.kind === 'positional') words.push(token.value)
    if (token.kind !== 'option') continue
    const flag = known.find(({ name, also }) => name === token.name || also === token.name)
    if (flag === undefined) return refuseFlag(token.rawName, known)
    const value = valueFor(flag, token)
    if (flag.value !== undefined && flags.has(flag.name)) refuseTwice(flag.name, [flags.get(flag.name)!, value])
    flags.set(flag.name, value)
  }
  return { flags, words }
}

/** The first word that is no flag and no flag's value, whatever flags there are. */
export function firstWord(args: readonly string[], known: readonly Flag[]): string | undefined {
  const [word] = tokensOf(args, known).flatMap(token => (token.kind === 'positional' ? [token.value] : []))
  return word
}

function tokensOf(args: readonly string[], known: readonly Flag[]): readonly Token[] {
  const options = Object.fromEntries(
    known.flatMap(({ name, also = name, value }) => {
      const type = { type: value === undefined ? ('boolean' as const) : ('string' as const) }
      return [name, also].map(word => [word, type])
    }),
  )
  return parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true }).tokens
}

type Token = ReturnType<typeof parseArgs<{ tokens: true; strict: false; allowPositionals: true }>>['tokens'][number]

interface OptionToken {
  readonly value: string | undefined
  readonly inlineValue: boolean | undefined
}

/** A flag that swallowed the next flag has no value. */
function valueFor({ name, value: placeholder }: Flag, { value, inlineValue }: OptionToken): string {
  if (placeholder === undefined) {
    return value === undefined ? '' : wrongUsage('INVALID_TYPE', `--${name}`, 'no value', value)
  }
  if (value === undefined || (inlineValue === false && value.startsWith('--'))) {
    return wrongUsage('MISSING_VALUE', `--${name}`, `a value, as in --${name} ${placeholder}`, 'none')
  }
  return value
}

function refuseTwice(name: string, values: readonly string[]): never {
  return wrongUsage('CONFLICTING_OPTIONS', `--${name}`, 'one value', values.join(' and '), `Say --${name} once`)
}

function refuseFlag(typed: string, known: readonly Flag[]): never {
  const names = known.map(({ name }) => `--${name}`)
  const near = nearName(typed, names)
  return wrongUsage('UNKNOWN_OPTION', typed, `one of ${names.join(', ')}`, typed, near && `Perhaps ${near}`)
}
