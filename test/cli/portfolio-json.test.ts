import { describe, expect, it } from 'vitest'
import { jsonWriter } from '../../src/cli/portfolio-json.js'
import { APPRAISAL, CLIENTS } from './verdicts.js'

const writer = jsonWriter()
const text = [
  writer.head(APPRAISAL.context),
  ...CLIENTS.map(writer.client),
  writer.tail({ summary: { clients: CLIENTS.length } }),
].join('')
const { clients, reads, summary, context } = JSON.parse(text)

/** Every list of fields in its place again. */
function filled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(filled)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([key, of]) => [key, key === 'reads' && typeof of === 'number' ? reads[of] : filled(of)]),
  )
}

describe('appraisal.json', () => {
  it('has a line for each client', () => {
    const lines = text.trimEnd().split('\n')
    expect(lines.filter(line => line.startsWith('{"id":')).length).toBe(CLIENTS.length)
    expect(summary).toEqual({ clients: CLIENTS.length })
  })

  it('says of each client what the verdict says, once lists are in their places', () => {
    expect(filled(clients)).toEqual(JSON.parse(JSON.stringify(CLIENTS)))
  })

  it('has the context that judges further clients', () => {
    const { shared, ...own } = APPRAISAL.context
    expect(context).toEqual(JSON.parse(JSON.stringify(own)))
  })

  it('is JSON without clients', () => {
    const empty = jsonWriter()
    expect(JSON.parse(empty.head(APPRAISAL.context) + empty.tail({ summary: {} }))).toMatchObject({
      kind: 'appraisal',
      clients: [],
      reads: [],
    })
  })
})
