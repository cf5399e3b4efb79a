import type { Resolvers } from './__generated__/resolvers.ts';
import { register } from './modules/account/resolvers/Mutation/register.ts';
import { updateProfile } from './modules/account/resolvers/Mutation/updateProfile.ts';
import { contacts } from './modules/account/resolvers/Query/contacts.ts';
import { user } from './modules/account/resolvers/Query/user.ts';
import { users } from './modules/account/resolvers/Query/users.ts';
import { viewer } from './modules/account/resolvers/Query/viewer.ts';
import { User } from './modules/account/resolvers/User.ts';
import { ApiKey } from './modules/api-key/resolvers/ApiKey.ts';
import { createApiKey } from './modules/api-key/resolvers/Mutation/createApiKey.ts';
import { revokeApiKey } from './modules/api-key/resolvers/Mutation/revokeApiKey.ts';
import { rotateApiKey } from './modules/api-key/resolvers/Mutation/rotateApiKey.ts';
import { updateApiKey } from './modules/api-key/resolvers/Mutation/updateApiKey.ts';
import { apiKeys } from './modules/api-key/resolvers/Query/apiKeys.ts';
import { AuditEntry } from './modules/audit/resolvers/AuditEntry.ts';
import { auditLog } from './modules/audit/resolvers/Query/auditLog.ts';
import { confirmEmailChange } from './modules/email-change/resolvers/Mutation/confirmEmailChange.ts';
import { requestEmailChange } from './modules/email-change/resolvers/Mutation/requestEmailChange.ts';
import { accountMail } from './modules/mail/resolvers/Query/accountMail.ts';
import { confirmMfaEnrolment } from './modules/mfa/resolvers/Mutation/confirmMfaEnrolment.ts';
import { disableMfa } from './modules/mfa/resolvers/Mutation/disableMfa.ts';
import { regenerateRecoveryCodes } from './modules/mfa/resolvers/Mutation/regenerateRecoveryCodes.ts';
import { startMfaEnrolment } from './modules/mfa/resolvers/Mutation/startMfaEnrolment.ts';
import { changePassword } from './modules/password/resolvers/Mutation/changePassword.ts';
import { requestPasswordReset } from './modules/password/resolvers/Mutation/requestPasswordReset.ts';
import { resetPassword } from './modules/password/resolvers/Mutation/resetPassword.ts';
import { eraseAccount } from './modules/privacy/resolvers/Mutation/eraseAccount.ts';
import { exportMyData } from './modules/privacy/resolvers/Mutation/exportMyData.ts';
import { archiveProject } from './modules/project/resolvers/Mutation/archiveProject.ts';
import { createProject } from './modules/project/resolvers/Mutation/createProject.ts';
import { renameProject } from './modules/project/resolvers/Mutation/renameProject.ts';
import { Project } from './modules/project/resolvers/Project.ts';
import { ownedProject } from './modules/project/resolvers/Query/ownedProject.ts';
import { projects } from './modules/project/resolvers/Query/projects.ts';
import { completeSignIn } from './modules/session/resolvers/Mutation/completeSignIn.ts';
import { confirmIdentity } from './modules/session/resolvers/Mutation/confirmIdentity.ts';
import { refreshSession } from './modules/session/resolvers/Mutation/refreshSession.ts';
import { revokeSession } from './modules/session/resolvers/Mutation/revokeSession.ts';
import { signIn } from './modules/session/resolvers/Mutation/signIn.ts';
import { signOut } from './modules/session/resolvers/Mutation/signOut.ts';
import { signOutEverywhere } from './modules/session/resolvers/Mutation/signOutEverywhere.ts';
import { sessions } from './modules/session/resolvers/Query/sessions.ts';
import { viewerSession } from './modules/session/resolvers/Query/viewerSession.ts';
import { Session } from './modules/session/resolvers/Session.ts';
import { impersonateUser } from './modules/staff/resolvers/Mutation/impersonateUser.ts';
import { reinstateUser } from './modules/staff/resolvers/Mutation/reinstateUser.ts';
import { resetUserMfa } from './modules/staff/resolvers/Mutation/resetUserMfa.ts';
import { setUserRole } from './modules/staff/resolvers/Mutation/setUserRole.ts';
import { stopImpersonation } from './modules/staff/resolvers/Mutation/stopImpersonation.ts';
import { suspendUser } from './modules/staff/resolvers/Mutation/suspendUser.ts';
import { requestEmailVerification } from './modules/verification/resolvers/Mutation/requestEmailVerification.ts';
import { verifyEmail } from './modules/verification/resolvers/Mutation/verifyEmail.ts';

export const resolvers: Resolvers = {
  Query: {
    contacts,
    user,
    users,
    viewer,
    apiKeys,
    auditLog,
    accountMail,
    ownedProject,
    projects,
    sessions,
    viewerSession,
  },
  Mutation: {
    register,
    updateProfile,
    createApiKey,
    revokeApiKey,
    rotateApiKey,
    updateApiKey,
    confirmEmailChange,
    requestEmailChange,
    confirmMfaEnrolment,
    disableMfa,
    regenerateRecoveryCodes,
    startMfaEnrolment,
    changePassword,
    requestPasswordReset,
    resetPassword,
    eraseAccount,
    exportMyData,
    archiveProject,
    createProject,
    renameProject,
    completeSignIn,
    confirmIdentity,
    refreshSession,
    revokeSession,
    signIn,
    signOut,
    signOutEverywhere,
    impersonateUser,
    reinstateUser,
    resetUserMfa,
    setUserRole,
    stopImpersonation,
    suspendUser,
    requestEmailVerification,
    verifyEmail,
  },
  ApiKey,
  AuditEntry,
  Project,
  Session,
  User,
};
