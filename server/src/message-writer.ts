/// <reference types="node" />
import { Buffer } from 'node:buffer';
import { StreamMessageWriter, type Message } from 'vscode-languageserver/node';

/** Writes head and body of a message at once; the library calls the system for each, and waits in between. */
export class WholeMessageWriter extends StreamMessageWriter {
  readonly #output: NodeJS.WritableStream;

  constructor(output: NodeJS.WritableStream) {
    super(output);
    this.#output = output;
  }

  override async write(message: Message): Promise<void> {
    const body = JSON.stringify(message);
    const text = `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
    await new Promise<void>((resolve, reject) => {
      this.#output.write(text, 'utf8', (error) => {
        if (!error) return resolve();
        this.fireError(error, message, undefined);
        reject(error);
      });
    });
  }
}
