import { PhotographPiece } from './photograph-piece.command.js';
import { PiecePhotoController } from './piece-photo.controller.js';
import { PiecePhotoResolver } from './piece-photo.resolver.js';
import { RemovePiecePhoto } from './remove-piece-photo.command.js';

/** What is done with photographs of pieces; their resolvers and routes. */
export const PIECE_PHOTOS = [PhotographPiece, RemovePiecePhoto];
export const PIECE_PHOTO_DOOR = [PiecePhotoResolver];
export const PIECE_PHOTO_ROUTES = [PiecePhotoController];
