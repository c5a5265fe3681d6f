import { FEEDBACK_WORDS } from '../../src/labels/feedback-words.js'
import { itSpeaksBothLanguages } from './vocabulary.js'

itSpeaksBothLanguages(FEEDBACK_WORDS)
