import { Writable } from 'node:stream'
import { expect, it } from 'vitest'
import { printerTo } from '../../src/cli/output.js'

function streamThat(end: () => Error | undefined): { stream: Writable; written: () => string } {
  let text = ''
  const stream = new Writable({
    write(chunk, _, done) {
      text += String(chunk)
      done(end() ?? null)
    },
  })
  return { stream, written: () => text }
}

it('prints, and waits until it is out', async () => {
  const { stream, written } = streamThat(() => undefined)
  await printerTo(stream)('done')
  expect(written()).toBe('done')
})

it.each([
  ['ENOSPC', 'no space left on the disk', false],
  ['EPIPE', 'EPIPE', true],
])('tells %s apart', async (code, message, isClosed) => {
  const { stream } = streamThat(() => Object.assign(new Error('write'), { code }))
  await expect(printerTo(stream)('lost')).rejects.toMatchObject({ name: 'OutputError', message, isClosed })
})
