/**
 * An error as a person at a terminal reads it: no stack, the flags by their names.
 *
 * @module
 */
import type { ClienteleError, Issue } from '../errors/index.js'
import type { Language } from '../labels/index.js'
import { label } from '../labels/index.js'
import { count } from './figures.js'
import { inColumns, plainText } from './layout.js'

export function errorText(error: ClienteleError, language: Language): string {
  const [, ...others] = error.issues
  const more = error.issueCount - error.issues.length
  const hints = [...new Set(error.issues.flatMap(({ hint }) => (hint === undefined ? [] : [inFlags(hint)])))]
  const rows = [
    [label('fault.where', language), inFlags(error.path)],
    [label('fault.expected', language), inFlags(error.expected)],
    [label('fault.received', language), error.received],
    ...titled(label('fault.others', language), [
      ...others.map(placeOf),
      ...(more > 0 ? [label('fault.more', language, { count: count(more) })] : []),
    ]),
    ...titled(label('fault.hint', language), hints),
    [label('fault.code', language), error.code],
  ]
  const lines = inColumns(
    rows.map(row => row.map(plainText)),
    ['left', 'left'],
  ).map(line => `  ${line}\n`)
  return `clientele: ${label(error.code, language)}\n${lines.join('')}`
}

function placeOf({ path, received }: Issue): string {
  return `${inFlags(path)}: ${received}`
}

/** Rows of which the first only has the title. */
function titled(title: string, texts: readonly string[]): string[][] {
  return texts.map((text, i) => [i === 0 ? title : '', text])
}

const FLAG_OF: Readonly<Record<string, string>> = { observedUntil: 'until', timeUnit: 'unit', asOf: 'as-of' }

/** Options of the library as flags: `{ client: 'id' }` is `--client id`, `options.client` is `--client`. */
function inFlags(text: string): string {
  return text
    .replaceAll('{ amount: false }', '--no-amount')
    .replaceAll(/\{ (\w+): '([^']*)' \}/g, (_, name: string, value: string) => `${flagOf(name)} ${quoted(value)}`)
    .replaceAll(/\boptions\.(\w+)/g, (_, name: string) => flagOf(name))
    .replaceAll(/\bobservedUntil\b/g, 'the last day observed')
}

function flagOf(option: string): string {
  return `--${FLAG_OF[option] ?? option}`
}

/** As a shell wants it. */
function quoted(value: string): string {
  return /^[\p{L}\p{N}_.-]+$/u.test(value) ? value : `'${value}'`
}
