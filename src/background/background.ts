import {answer} from '../messages/messenger'
import {saveClip} from './save-clip'

answer({saveClip})
