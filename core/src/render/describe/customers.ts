import type { Channel, Hours, Service, Stage, Stakeholder } from '../../model/charter.generated.js';
import type { Line } from '../blocks.js';
import { who, words, type Context } from '../context.js';
import { around, commas, joined, listed, named, say, written } from '../line.js';

/** Monday to Friday, 08:30–17:00 (Europe/Lisbon), except public holidays */
export function hoursLine(_context: Context, hours: Hours): Line {
  if (hours.text) return [written(hours.text)];
  const from = words(hours, 'from');
  const to = words(hours, 'to');
  const time =
    from.length > 0 && to.length > 0
      ? [...from, say('–'), ...to]
      : [...around('from |hour', from), ...around('until ', to)];
  return commas([
    words(hours, 'days'),
    [...time, ...around(' (', words(hours, 'timezone'), ')')],
    around('except ', words(hours, 'holidays')),
  ]);
}

export function serviceLine(context: Context, service: Service): Line {
  if (service.text) return [written(service.text)];
  const promise = joined([who(context, service, 'metric'), words(service, 'target')], ' ');
  return named(
    words(service, 'name'),
    commas([
      promise,
      around('for ', who(context, service, 'audience')),
      around('via ', who(context, service, 'channel')),
      listed(service.hours.map((hours) => hoursLine(context, hours))),
      around('owner: ', who(context, service, 'owner')),
    ]),
  );
}

export function channelLine(context: Context, channel: Channel): Line {
  if (channel.text) return [written(channel.text)];
  return named(
    words(channel, 'name'),
    commas([
      words(channel, 'purpose'),
      around('for ', who(context, channel, 'audience')),
      words(channel, 'address'),
      listed(channel.hours.map((hours) => hoursLine(context, hours))),
      around('owner: ', who(context, channel, 'owner')),
    ]),
  );
}

export function stageLine(context: Context, stage: Stage): Line {
  if (stage.text) return [written(stage.text)];
  return named(
    words(stage, 'name'),
    commas([
      words(stage, 'goal'),
      around('via ', who(context, stage, 'channels')),
      around('measured by ', who(context, stage, 'metric')),
      around('owner: ', who(context, stage, 'owner')),
    ]),
  );
}

/** What a stakeholder needs and gives follows below, see `entry.ts`. */
export function stakeholderLine(context: Context, stakeholder: Stakeholder): Line {
  if (stakeholder.text) return [written(stakeholder.text)];
  const name = [...words(stakeholder, 'name'), ...around(' (', words(stakeholder, 'kind'), ')')];
  return named(
    name,
    commas([words(stakeholder, 'relation'), around('contact: ', who(context, stakeholder, 'contact'))]),
  );
}
