import { Buffer } from 'node:buffer'
import { expect, it } from 'vitest'
import { fileChunks } from '../../src/node/file-chunks.js'
import { fileIn, temporaryFolder } from './folder.js'

const folder = temporaryFolder()

it('gives a file piece by piece', () => {
  const content = Buffer.alloc(2_500_000, 'abc')
  const { size, chunks } = fileChunks(fileIn(folder, 'large.csv', content))
  const read: Uint8Array[] = []
  for (const chunk of chunks) read.push(chunk.slice())
  expect(size).toBe(content.length)
  expect(read.length).toBeGreaterThan(1)
  expect(Buffer.concat(read).equals(content)).toBe(true)
})

it('knows no size where there is none', () => {
  const { size, chunks } = fileChunks('/dev/null')
  chunks.return()
  expect(size).toBe(undefined)
})

it('says why a file cannot be read', () => {
  expect(() => fileChunks('no-such.csv')).toThrowErrorMatchingInlineSnapshot(
    `[ClienteleError: no-such.csv: expected a file that can be read, received nothing of that name [FILE_NOT_READABLE]]`,
  )
  expect(() => fileChunks('test')).toThrowErrorMatchingInlineSnapshot(
    `[ClienteleError: test: expected a file, received a folder [FILE_NOT_READABLE]]`,
  )
})
