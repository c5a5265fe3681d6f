import { STAGE_WORDS } from '../../src/labels/stage-words.js'
import { itSpeaksBothLanguages } from './vocabulary.js'

itSpeaksBothLanguages(STAGE_WORDS)
