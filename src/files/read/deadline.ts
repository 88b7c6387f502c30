import { refuse } from './refusal';

/** Stops the reading of one file when its time is over. */
export class Deadline {
  readonly #end: number;
  constructor(readonly seconds: number) {
    this.#end = performance.now() + seconds * 1000;
  }
  check(): void {
    if (performance.now() > this.#end) refuse({ code: 'tooSlow', seconds: this.seconds });
  }
}
