import { LOYALTY_WORDS } from '../../src/labels/loyalty-words.js'
import { itSpeaksBothLanguages } from './vocabulary.js'

itSpeaksBothLanguages(LOYALTY_WORDS)
