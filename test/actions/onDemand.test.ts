import { onDemand } from '../../src/actions/onDemand';

describe('a part loaded on demand', () => {
  it('is handed on', async () => {
    await expect(onDemand(() => Promise.resolve({ part: 1 }))).resolves.toEqual({ part: 1 });
  });

  it('that does not come is a failure with words, and the reason stays for whoever debugs it', async () => {
    const gone = new Error('Loading chunk 61 failed');
    await expect(onDemand(() => Promise.reject(gone))).rejects.toMatchObject({
      name: 'WorkbookError',
      failure: { code: 'partMissing' },
      cause: gone,
    });
  });
});
