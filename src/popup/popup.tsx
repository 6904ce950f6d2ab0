import {render} from 'preact'

const app = document.querySelector('#app')
if (app) render(<h1>Leafclip</h1>, app)
