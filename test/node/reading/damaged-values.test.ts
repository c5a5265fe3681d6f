import { expect, it } from 'vitest'
import { misread, unreadable } from '../../../src/node/reading/damaged-values.js'
import { listener } from './findings.js'

it('says where, what and what to do', () => {
  const { tell, told } = listener()
  tell(unreadable('a\uFFFD', 3, 'name'))
  tell(misread('SociÃ©tÃ©', 4, 'name'))
  expect(told()).toMatchInlineSnapshot(`
    [
      "a.csv:3, column 'name': expected characters, received "a�", with bytes that stand for none. Is it another encoding? State options.encoding [INVALID_ENCODING] value-left-out",
      "a.csv:4, column 'name': expected text, received "SociÃ©tÃ©", which looks like text that was read in a wrong encoding before. Export it again from where it comes from [INVALID_ENCODING] kept",
    ]
  `)
})
