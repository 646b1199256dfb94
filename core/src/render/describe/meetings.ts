import type { Communication, EscalationStep, Meeting, Report } from '../../model/charter.generated.js';
import type { Line } from '../blocks.js';
import { howOften, someone, textsIn, who, wordIn, words, type Context } from '../context.js';
import { around, commas, joined, listed, named, say, written } from '../line.js';

/** Team sync: every two weeks on Tuesday, 10:30–11:00 (Europe/Berlin), with everyone, chaired by Ana. For the plan. */
export function meetingLine(context: Context, meeting: Meeting): Line {
  if (meeting.text) return [written(meeting.text)];
  const days = listed(
    textsIn(meeting, 'day').map((day) => [
      say(/^(?:\w+st|second|\w+rd|\w+th|last) /i.test(day.value) ? 'the ' : ''),
      wordIn(meeting, 'day', day),
    ]),
  );
  const when = joined([howOften(meeting), around('on ', days)], ' ');
  const facts = commas([
    when,
    [...timeOf(meeting), ...around(' (', words(meeting, 'timezone'), ')')],
    around('from |day', words(meeting, 'starting')),
    words(meeting, 'location'),
    around('with ', someone(context, meeting, 'attendees')),
    around('chaired by ', someone(context, meeting, 'chair')),
  ]);
  const line = named(words(meeting, 'name'), facts);
  return [...line, ...around(line.length > 0 ? '. ' : '', words(meeting, 'purpose'))];
}

/** 10:30–11:00 where both ends are known, else "10:30 for an hour or so". */
function timeOf({ time, duration }: Meeting): Line {
  const start = /^(\d{1,2}):(\d{2})$/.exec(time?.value.trim() ?? '');
  const length = /^(\d{1,3})\s*(min|minutes?|h|hours?)$/i.exec(duration?.value.trim() ?? '');
  if (time && duration && start && length) {
    const minutes = Number(length[1]) * (/^h/i.test(length[2] as string) ? 60 : 1);
    const end = (Number(start[1]) * 60 + Number(start[2]) + minutes) % (24 * 60);
    const clock = `${String(Math.floor(end / 60)).padStart(2, '0')}:${String(end % 60).padStart(2, '0')}`;
    return [written(time), { text: `–${clock}`, place: duration.node.span }];
  }
  const lasting: Line = duration ? [say('for '), written(duration)] : [];
  return joined([time ? [written(time)] : [], lasting], ' ');
}

/** Friday mail: every week, to everyone, via e-mail (Ana) */
export function communicationLine(context: Context, communication: Communication): Line {
  if (communication.text) return [written(communication.text)];
  const facts = commas([
    howOften(communication),
    around('to ', someone(context, communication, 'audience')),
    around('via ', who(context, communication, 'channel')),
    around('sent by ', someone(context, communication, 'owner')),
  ]);
  return named(words(communication, 'what'), facts);
}

/** To the Head of Operations: the month in figures, every month, via e-mail */
export function reportLine(context: Context, report: Report): Line {
  if (report.text) return [written(report.text)];
  const facts = commas([
    words(report, 'what'),
    howOften(report),
    around('via ', who(context, report, 'channel')),
    around('sent by ', someone(context, report, 'owner')),
  ]);
  const to = around('To ', someone(context, report, 'to'));
  return named(to, facts);
}

/** Two of us cannot agree: to the lead, within 1 working day. A talk of three. */
export function escalationLine(context: Context, step: EscalationStep): Line {
  if (step.text) return [written(step.text)];
  const facts = commas([around('to ', someone(context, step, 'to')), around('within ', words(step, 'within'))]);
  const line = named(words(step, 'when'), facts);
  return [...line, ...around(line.length > 0 ? '. ' : '', words(step, 'how'))];
}
