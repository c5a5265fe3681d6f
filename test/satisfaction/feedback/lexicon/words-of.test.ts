import { expect, it } from 'vitest'
import { wordsOf } from '../../../../src/satisfaction/feedback/lexicon/words-of.js'

it('reads words over lines', () => expect(wordsOf('a b, c\n d,')).toEqual(['a b', 'c', 'd']))
