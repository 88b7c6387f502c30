import { callsOf, type Call, type Recorder } from '../support/requests/calls';
import { requestFaults } from '../support/requests/requestFaults';

/** All that was asked. */
export const asked = ({ requests }: Recorder): Call[] =>
  requests.flatMap(({ body }) => callsOf(body));

/** What Excel would not take of all that was asked, once each. */
export function beyondLimits(recorder: Recorder): string[] {
  const calls = asked(recorder);
  const of = (name: string, on: RegExp) =>
    calls.flatMap((call) =>
      call.name === name && on.test(call.on) ? [String(call.values[0])] : [],
    );
  const context = {
    sheets: new Set(['Sheet1', ...of('Add', /Worksheets$/), ...of('Name', /Worksheet/)]),
    names: new Set(of('Add', /Names$/).map((each) => each.toLowerCase())),
  };
  const found = recorder.requests.flatMap(({ step, body }) =>
    requestFaults(callsOf(body), context).map((what) => `${step}: ${what}`),
  );
  return [...new Set(found)];
}
