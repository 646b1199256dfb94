// The door for Word files: apart from that of the renderer, since its library is large and loads only where one is written.
export { renderDocx } from './render-docx.js';
