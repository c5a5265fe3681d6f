import { expect, it } from 'vitest'
import { openSource } from '../../../src/node/reading/open-source.js'
import { fileIn, temporaryFolder } from '../folder.js'

const folder = temporaryFolder()

it('knows what it has read, and how far', () => {
  const source = openSource(fileIn(folder, 'a.csv', 'a,b\n港,2\n3\n'), {})
  expect([source.header, source.headerLine]).toEqual([['a', 'b'], 1])
  for (const { size } of source.spans) source.count(size)
  expect(source.progress()).toEqual({ done: 12, total: 12 })
  expect(source.report()).toMatchObject({ encoding: 'utf-8', delimiter: ',', rows: 2, rowsLeftOut: 1 })
  source.close()
})

it('tells a doubt about the encoding', () => {
  const source = openSource(
    fileIn(folder, 'b.csv', new Uint8Array([0x61, 0x2c, 0x62, 0x0a, 0xd6, 0xdf, 0x2c, 0x31])),
    {},
  )
  expect(Array.from(source.spans).length).toBeGreaterThan(0)
  expect(source.issues.issues).toMatchObject([
    { code: 'INVALID_ENCODING', consequence: 'kept', hint: 'State options.encoding' },
  ])
})
