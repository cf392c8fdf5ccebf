import { z } from 'zod';
import { routed, routeFormSchema } from '../../dialogs/simulator/routeForm.ts';
import { answering, groundOf, simulated } from './answers.ts';

const schema = z.strictObject({ ...simulated, form: routeFormSchema });

/** `POST /simulator/route`: where one message goes and why, without any outside call; nothing is stored. */
export const routeHandler = answering(schema, ({ form, ...given }) => {
  const ground = groundOf(given);
  return 'problems' in ground ? ground : routed({ form, ...ground.value });
});
