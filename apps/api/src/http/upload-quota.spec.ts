import { UploadQuota } from './upload-quota.js';

describe('the quota of files', () => {
  it('is each person’s own, and anew every day', () => {
    let now = '2026-03-02T05:00:00.000Z';
    const quota = new UploadQuota({ now: () => now }, 2);
    quota.take('one');
    quota.take('one');
    quota.take('another');
    expect(() => {
      quota.take('one');
    }).toThrow('TooManyFiles');
    now = '2026-03-03T05:00:00.000Z';
    expect(() => {
      quota.take('one');
    }).not.toThrow();
  });
});
