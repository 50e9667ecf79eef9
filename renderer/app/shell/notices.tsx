/** Where `notifications.show` of any screen appears: over the foot, one under the other. */
import { Notifications } from '@mantine/notifications';
import '@mantine/notifications/styles.layer.css';
import './notices.css';

export function Notices() {
  return <Notifications position="bottom-center" containerWidth={420} limit={3} transitionDuration={120} />;
}
