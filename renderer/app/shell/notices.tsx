/** Where `notifications.show` of any screen appears: over the foot, at the end where nothing is written. */
import { Notifications } from '@mantine/notifications';
import '@mantine/notifications/styles.layer.css';
import './notices.css';

export function Notices() {
  return <Notifications position="bottom-right" containerWidth={380} limit={3} transitionDuration={120} />;
}
