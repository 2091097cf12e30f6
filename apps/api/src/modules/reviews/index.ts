export { profileSnapshot, snapshotSelect } from './profile-snapshot.ts';
export { ReviewsModule } from './reviews.module.ts';
