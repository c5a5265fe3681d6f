import { REASON_WORDS } from '../../src/labels/reason-words.js'
import { itSpeaksBothLanguages } from './vocabulary.js'

itSpeaksBothLanguages(REASON_WORDS)
