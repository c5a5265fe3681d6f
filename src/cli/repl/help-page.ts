/**
 * The page of help about one function, constant or type.
 *
 * @module
 */
import { inParagraph } from '../layout.js'
import type { Field, Note, Reference, Topic, TypeTopic } from './reference.js'

/** A function or a constant: what it answers, how it is called, what goes in and comes out, an example. */
export function topicPage(name: string, topic: Topic, { types }: Reference): string {
  const { text, calls = [], notes = [], example, isClass = false } = topic
  const shown = typesToShow(topic, types)
  return [
    `${name}\n\n${text}`,
    ...(calls.length > 0
      ? [`Called as\n${calls.map(call => `  ${isClass ? 'new ' : ''}${name}${call}`).join('\n')}`]
      : []),
    ...notes.filter(({ tag }) => tag === 'param').map(noteText),
    ...shown.map(type => typeText(type, types[type]!)),
    ...notes.filter(({ tag }) => tag !== 'param').map(noteText),
    ...(example === undefined ? [] : [`Example\n${indented(example)}`]),
  ].join('\n\n')
}

/** A type: what it is and its fields. */
export function typePage(name: string, topic: TypeTopic): string {
  const { text, fields, definition } = topic
  return [`${name}\n\n${text}`, fields ? fieldLines(fields) : definitionLines(definition)].join('\n\n')
}

/** Types with fields that a caller writes or reads, and the short ones inside; documents are made by functions. */
function typesToShow({ types: named = [] }: Topic, types: Reference['types']): readonly string[] {
  const outer = named.filter(name => types[name]?.fields?.every(field => field.name !== 'kind'))
  const inner = outer.flatMap(name => types[name]?.fields?.flatMap(({ type }) => type.match(/\w+/g) ?? []) ?? [])
  return [...new Set([...outer, ...inner.filter(name => types[name]?.definition !== undefined)])]
}

function typeText(name: string, { text, fields, definition }: TypeTopic): string {
  const about = inParagraph(text.replaceAll(/\s+/g, ' '), `${name}: `).join('\n')
  return `${about}\n${fields ? fieldLines(fields) : definitionLines(definition)}`
}

function fieldLines(fields: readonly Field[]): string {
  const lines = fields.flatMap(({ name, type, text }) => inParagraph(text, `  ${name}: ${type}  `))
  return lines.map(line => line.trimEnd()).join('\n')
}

function definitionLines(definition = ''): string {
  return inParagraph(definition, '  ').join('\n')
}

function noteText({ tag, about, text }: Note): string {
  const bullet = tag === 'param' ? `${about}: ` : `${tag === 'throws' ? 'Throws' : 'Gives'} `
  return inParagraph(text.replaceAll(/\s+/g, ' '), bullet).join('\n')
}

function indented(text: string): string {
  return text.replaceAll(/^(?=.)/gm, '  ')
}
