import { CreateInvitationBody } from '@karakoram/contracts';
import { memberRoles, type MemberRole } from '@karakoram/domain';
import { useTranslation } from 'react-i18next';
import { Button, Card, Form, Grid, Notice, Select, Stack, TextField, Title } from '../../../components/ui/index.ts';
import { usePermission } from '../../../lib/session.ts';
import { toast } from '../../../lib/toast.ts';
import { useForm } from '../../../lib/use-form.ts';
import { useInvite } from '../api/members.ts';

const initial: { email: string; role: MemberRole } = { email: '', role: 'editor' };

/** Invites an address by mail. */
export function InviteForm() {
  const { t } = useTranslation();
  const mayInvite = usePermission('member:invite');
  const invite = useInvite();
  const form = useForm({
    schema: CreateInvitationBody,
    initial,
    submit: async (body) => {
      const { email } = await invite.mutateAsync(body);
      toast.success(t('members:invite.sent', { email }));
    },
  });
  return (
    <Card as="section" padding="lg" aria-labelledby="invite">
      <Stack>
        <Title level={2} size={3} id="invite">
          {t('members:invite.title')}
        </Title>
        {mayInvite ? (
          <Form handle={form.handle}>
            <Grid minColumn="240px">
              <TextField
                label={t('members:invite.email')}
                hint={t('members:invite.emailHint')}
                type="email"
                {...form.field('email')}
              />
              <Select
                label={t('members:invite.role')}
                hint={t(`members:roles.${form.values.role}`)}
                options={memberRoles.map((role) => ({ value: role, label: t(`enums:memberRole.${role}`) }))}
                value={form.values.role}
                onChange={(role) => role !== null && form.setValue('role', role)}
              />
            </Grid>
            <div>
              <Button type="submit" variant="primary" loading={form.isSubmitting}>
                {t('members:invite.submit')}
              </Button>
            </div>
          </Form>
        ) : (
          <Notice tone="attention">{t('members:invite.unverified')}</Notice>
        )}
      </Stack>
    </Card>
  );
}
