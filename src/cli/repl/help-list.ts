/**
 * The pages of help that list others: all there is, one module, what a word occurs in.
 *
 * @module
 */
import { widthOf } from '../../model/text-width.js'
import { inColumns } from '../layout.js'
import type { Reference, Topic } from './reference.js'
import { DOMAINS, SHORT } from './scope.js'

const WIDEST = 118

/** What there is. */
export function overview(): string {
  const domains = Object.entries(DOMAINS).map(([name, about]) => [name, about])
  const session = [
    ['orders, base', 'the sample: 4,190 orders, and the base of their 2,000 clients in weeks'],
    ['show(x)', 'a table of a base, a model, columns { a, b }, a list of objects; show(x, { rows: 50 })'],
    ['toCsv(x), toMarkdown(x)', 'the same as text to copy'],
    ['help(x)', "about a domain, a model, a function, a fitted model; help('spend') looks for a word"],
  ]
  const short = `Everything in ${SHORT.join(', ')}\nhas a short name too: bgNbd.`
  return `Domains\n${list(domains)}\n\n${short}\n\nIn this session\n${list(session)}`
}

/** A module or a domain, and what it has, with one line each. */
export function modulePage(path: string, { topics }: Reference): string {
  const topic = topics[path]
  const members = Object.entries(topics).filter(
    ([name]) => name.startsWith(`${path}.`) && !name.slice(path.length + 1).includes('.'),
  )
  const rows = members.map(([name, member]) => [name.slice(path.length + 1), summaryOf(member)])
  const about = topic?.text ? topic.text : (DOMAINS[path] ?? '')
  return `${shortName(path)}\n\n${about}\n\n${list(rows)}`
}

/** Everything in whose name or first sentence a word occurs. */
export function searchPage(word: string, { topics, types }: Reference): string | undefined {
  const wanted = word.toLowerCase()
  const all: readonly [string, Topic][] = [...Object.entries(topics), ...Object.entries(types)]
  const rows = all
    .map(([name, topic]) => [shortName(name), summaryOf(topic) || (DOMAINS[name] ?? '')])
    .filter(texts => texts.some(text => text.toLowerCase().includes(wanted)))
  return rows.length === 0 ? undefined : `About '${word}'\n\n${list(rows)}`
}

/** A path as it is typed: `bgNbd.fit` for `lifetime.bgNbd.fit`. */
export function shortName(path: string): string {
  const [domain, ...rest] = path.split('.')
  return rest.length > 0 && SHORT.includes(domain!) ? rest.join('.') : path
}

/** The first sentence. */
function summaryOf({ text }: { readonly text: string }): string {
  const [first = ''] = text.replaceAll(/\s+/g, ' ').split(/(?<=[^.][.?])\s(?=[A-Z])|: (?=[A-Z])/)
  return first.replace(/[.:]$/, '')
}

function list(rows: readonly (readonly string[])[]): string {
  return inColumns(rows, ['left', 'left'])
    .map(line => `  ${widthOf(line) > WIDEST ? `${line.slice(0, WIDEST - 3)}...` : line}`)
    .join('\n')
}
