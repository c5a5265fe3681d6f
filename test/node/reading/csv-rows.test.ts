import { expect, it } from 'vitest'
import { csvRows } from '../../../src/node/reading/csv-rows.js'
import { csvStart } from '../../../src/node/reading/csv-start.js'
import { cellAt } from '../../../src/node/reading/row-reader.js'
import { listener } from './findings.js'
import { piecesOf } from './pieces.js'

it('tells each fault in words, and empties cells that nobody can read', () => {
  const { tell, told } = listener()
  const rows = [
    'id,name,note',
    '1,a,b',
    '2,a',
    '3,a\uFFFD,b',
    '4,SociÃ©tÃ©,b',
    '5,"a"b,c',
    'id,name,note',
    '6,"x\n7,8,9\ny",z',
    '\uFEFF7,a,b',
  ]
  const pieces = piecesOf(`${rows.join('\n')}\n8,${'x'.repeat(1 << 20)},b\n`, 1 << 21)
  const cells: string[] = []
  for (const spans of csvRows(csvStart(pieces, 'a.csv', undefined), pieces, { tell }))
    for (let i = 0; i < spans.size * spans.width; i++) cells.push(cellAt(spans, i))
  expect(cells).toEqual(['1', 'a', 'b', '3', '', 'b', '4', 'SociÃ©tÃ©', 'b', '6', 'x\n7,8,9\ny', 'z', '7', 'a', 'b'])
  expect(told()).toMatchInlineSnapshot(`
    [
      "a.csv:3: expected 3 cells, as the header has, received 2. A value that holds a line break needs quotes around it [INVALID_CSV] row-left-out",
      "a.csv:6: expected quotes that are closed before a delimiter or the end of the line, received others; line 6 left out. A quote within a quoted value is written twice [INVALID_CSV] row-left-out",
      "a.csv:7: expected a row of values, received the header once more [INVALID_CSV] row-left-out",
      "a.csv:8: expected a quoted value, received one over lines 8 to 10 that look like rows of their own. If they are, one quote opens too early and another closes it [INVALID_CSV] kept",
      "a.csv:11: expected no byte order mark but at the beginning of a file, received one before this row. Were two files put together? [INVALID_ENCODING] kept",
      "a.csv:4, column 'name': expected characters, received "a�", with bytes that stand for none. Is it another encoding? State options.encoding [INVALID_ENCODING] value-left-out",
      "a.csv:5, column 'name': expected text, received "SociÃ©tÃ©", which looks like text that was read in a wrong encoding before. Export it again from where it comes from [INVALID_ENCODING] kept",
      "a.csv:12: expected a row of at most 1,048,576 characters, received a longer one, or a quote that is not closed; line 12 left out [INVALID_CSV] row-left-out",
    ]
  `)
})
